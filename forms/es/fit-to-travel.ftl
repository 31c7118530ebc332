# For the carrier (HLT-01). No diagnosis.

fit-to-travel-title = Aptitud para viajar
fit-to-travel-born = Fecha de nacimiento
fit-to-travel-yes = Apta para viajar
fit-to-travel-no = No apta para viajar
fit-to-travel-examined = Examen del
fit-to-travel-from = Válido desde
fit-to-travel-until = Válido hasta
fit-to-travel-needs = Necesario a bordo
fit-to-travel-only = Este papel dice lo que el viaje requiere. No dice ningún diagnóstico, y no se puede pedir ninguno delante de otras personas.
fit-to-travel-examiner = Quién examinó: nombre y firma
fit-to-travel-stamp = Sello
