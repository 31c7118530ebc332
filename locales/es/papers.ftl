# Identidad, documentos de viaje y peticiones a los Estados.

## Acciones
a-record-evidence = Anotar lo que muestra quién es la persona
a-record-evidence-done = Prueba de identidad anotada
a-record-evidence-about = Todo lo que ayuda a establecer la identidad o la nacionalidad: documentos de cualquier clase, o una entrevista. Una fotografía solo se guarda si la persona lo desea y nunca se compara con otras; no se guardan huellas dactilares. Decir que no no tiene consecuencias.
a-request-verification = Pedir a un consulado que confirme la nacionalidad
a-request-verification-done = Confirmación de nacionalidad pedida
a-request-verification-about = Un Estado se entera de que esta persona está aquí y puede ser nacional suya; eso no se puede deshacer. Solo cuando sin ello no se puede viajar, solo con el acuerdo de la persona con esta misma petición, y nunca mientras haya abierta una solicitud de protección.
a-record-consulate-answer = Anotar lo que dijo el consulado
a-record-consulate-answer-done = Respuesta del consulado anotada
a-record-consulate-answer-about = Una respuesta, una pregunta, una cita, o que no llegó nada y se volvió a preguntar. Cada una tiene un día siguiente, para que ninguna petición se olvide.
a-request-clearance = Pedir un visado de tránsito, un permiso de salida o una dispensa
a-request-clearance-done = Visado, permiso o dispensa pedidos
a-request-clearance-about = La autoridad se entera de quién es la persona y de que quiere irse. La persona debe saberlo antes de aceptar, sobre todo si no tiene derecho a estar en el país. Nunca mientras haya abierta una solicitud de protección.
a-record-clearance = Anotar un visado, permiso o dispensa
a-record-clearance-done = Respuesta sobre el visado, permiso o dispensa anotada
a-record-clearance-about = Lo que dijo la autoridad. Nadie recibe el visto bueno para viajar mientras algo pedido esté pendiente, denegado o no sea válido el día de la salida.
a-take-custody = Tomar un documento en custodia
a-take-custody-done = Documento tomado en custodia
a-take-custody-about = Cada persona guarda sus propios papeles. Tome uno solo por una razón, con su acuerdo, contra un recibo que diga cuándo se devuelve.
a-end-custody = Devolver un documento
a-end-custody-done = Documento devuelto
a-end-custody-about = El documento vuelve a estar con su dueño. Si se abandona el viaje, se devuelve el mismo día.

## Campos
f-machine-readable = Líneas para máquinas
f-machine-readable-hint = Las dos o tres líneas de letras, números y < al pie de la página. Escríbalas, péguelas o escanéelas: lo que deje vacío abajo se rellena entonces, y se comprueban las cifras de control.
f-held-by = Quién lo tiene ahora
f-held-by-hint = Déjelo vacío si lo tiene la persona. Un documento que guarda otro, o que se perdió, no cuenta para el viaje.
f-differs-because = Por qué dice otra cosa de la persona
f-differs-because-hint = Necesario cuando la fecha de nacimiento del documento no es la del caso.
f-evidence = Qué es
f-issued-by = Quién lo hizo
f-issued-by-hint = Oficina, escuela, juzgado, persona. En una entrevista: quién la hizo y dónde.
f-evidence-result = Resultado del examen
f-checked-by = Quién lo examinó
f-identity-fields = Lo que se envió
f-identity-fields-hint = La identidad y nada más: nada de salud, protección, una solicitud de asilo o por qué la persona está en el país.
f-consulate-request = Respuesta a qué petición
f-answered-on = Cuándo
f-consulate-answer = Lo que dijo el consulado
f-next-on = Día siguiente
f-next-on-hint = Cuándo ir, enviar lo que falta o volver a preguntar.
f-clearance = Qué se pide
f-authority-asked = Qué autoridad
f-clearance-answer = Lo que dijo
f-hand-back-on = Se devuelve a más tardar
f-hand-back-on-hint = El último día en que vuelve a la persona.
f-receipt-given = La persona tiene un recibo
f-handed-back-on = Devuelto el
f-signed-for = Firmado al recibirlo

## Opciones
v-holder-person = La persona
v-holder-programme = Este programa, contra recibo
v-holder-host-authority = Una autoridad del país de acogida
v-holder-asylum-authority = La autoridad de asilo
v-holder-employer = Un empleador
v-holder-somebody-else = Otra persona
v-holder-lost = Perdido
v-holder-stolen = Robado
v-evidence-passport = Pasaporte (documento de viaje oficial)
v-evidence-identity-card = Documento nacional de identidad (documento de viaje oficial)
v-evidence-birth-certificate = Partida de nacimiento
v-evidence-marriage-certificate = Partida de matrimonio
v-evidence-divorce-certificate = Certificado de divorcio
v-evidence-driving-licence = Permiso de conducir
v-evidence-qualification = Título escolar o certificado de trabajo
v-evidence-family-register = Libro o registro de familia
v-evidence-electronic-transaction = Trámites en línea con autoridades (impuestos, prestaciones, banco)
v-evidence-other-document = Otro documento
v-evidence-registration-document = Documento de registro, por ejemplo del ACNUR (informal)
v-evidence-language-analysis = Análisis de la lengua (otro método)
v-evidence-interview = Entrevista (otro método)
v-evidence-photograph = Fotografía, si la persona lo desea
v-evidence-result-not-checked = Aún sin examinar
v-evidence-result-genuine = Auténtico
v-evidence-result-doubtful = Dudoso
v-evidence-result-not-genuine = No auténtico
v-identity-field-names = Nombres
v-identity-field-birth-date = Fecha de nacimiento
v-identity-field-birth-place = Lugar de nacimiento
v-identity-field-sex = Sexo
v-identity-field-nationality = Nacionalidad
v-identity-field-parents = Nombres de los padres
v-identity-field-former-address = Última dirección en ese país
v-identity-field-document-numbers = Números de documentos
v-identity-field-document-copies = Copias de documentos
v-identity-field-photograph = Fotografía
v-consulate-request-travel-document = Documento de viaje
v-consulate-request-verification = Confirmación de nacionalidad
v-consulate-answer-granted = Expedido o confirmado
v-consulate-answer-refused = Denegado o no confirmado
v-consulate-answer-more-asked = Pide algo más
v-consulate-answer-appointment = Cita
v-consulate-answer-no-answer = Sin respuesta; se volvió a preguntar
v-clearance-transit-visa = Visado de tránsito
v-clearance-exit-clearance = Permiso de salida
v-clearance-fine-waiver = Dispensa de una multa por estancia irregular
v-clearance-stamp-waiver = Dispensa de un sello de expulsión
v-clearance-birth-registration = Inscripción de un nacimiento
v-clearance-answer-granted = Concedido
v-clearance-answer-refused = Denegado
v-clearance-answer-not-needed = No hace falta
v-clearance-answer-goes-without = Denegado; la persona lo sabe y viaja de todos modos

## Errores
error-unreadable-lines = Estas no son las líneas de un documento de viaje. Un pasaporte tiene dos líneas de 44 signos, una tarjeta tres de 30 o dos de 36. Deje esto vacío y rellene los campos de abajo.
error-check-digits = Una cifra de control no encaja: se leyó mal un signo o el documento fue alterado. Compare las líneas con el documento; O y 0, I y 1 se parecen.
error-is-visa = Estas son las líneas de un visado. Anótelo con los visados, permisos y dispensas.
error-other-than-lines = Las líneas para máquinas dicen otra cosa. Corrija uno de los dos.
error-nothing-open = Nada en este caso espera esto. Mire lo que ya está anotado en el caso.

## Plazos
due-verification-answer = Respuesta del consulado sobre la nacionalidad
due-clearance-answer = Respuesta sobre el visado, permiso o dispensa
due-custody-ends = Documento por devolver a la persona

## Salvaguardias
sg-doc-02-passport = No hay a mano un pasaporte válido.
sg-doc-02-passport-why = Un pasaporte válido se usa tal cual. Una petición mostraría a la persona, para nada, al Estado que dejó.
sg-doc-02-passport-remedy = Use el pasaporte. Si se perdió, fue robado o lo guarda alguien, anótelo primero con el documento.
sg-doc-03-clearances = Todo visado, permiso y dispensa pedido está concedido y es válido el día de la salida, o no hace falta.
sg-doc-03-clearances-why = Sin él, la persona es detenida en el camino, multada o se le impide volver.
sg-doc-03-clearances-remedy = Anote la respuesta de la autoridad. Si deniega una dispensa, dígaselo a la persona; si viaja de todos modos, anótelo con la razón.
sg-doc-04-receipt = La persona acepta que se guarde el documento y tiene un recibo.
sg-doc-04-receipt-why = Quien no tiene sus papeles en la mano no es libre de irse. Cada uno guarda los suyos.
sg-doc-04-receipt-remedy = Diga para qué hace falta el documento y cuándo vuelve; escriba un recibo. Si la persona dice que no, déjele el documento.
sg-doc-04-back = El programa no guarda ningún documento de la persona.
sg-doc-04-back-why = La persona viaja con todo lo que es suyo.
sg-doc-04-back-remedy = Devuelva los documentos y anótelo.
sg-int-12-agreed = La persona acepta la fotografía o el análisis de su lengua.
sg-int-12-agreed-why = El rostro y la voz son de la persona. Nada depende de ellos, y un no no tiene consecuencias.
sg-int-12-agreed-remedy = Pregunte a la persona. Si dice que no, anote otra prueba o ninguna.

## Acuerdos con Estados
set-state-agreements = Acuerdos con Estados
set-state-agreements-about = En qué plazo un Estado expide un documento de viaje o dice si alguien es nacional suyo, y qué acepta como prueba. Sus respuestas vencen en esos plazos; sin acuerdo cuentan los del programa.
set-state-agreements-none = Todavía no hay ningún acuerdo. Las respuestas vencen en los plazos del programa.
set-state-agreement-new = Añadir un acuerdo con un Estado
set-state-agreement = Acuerdo con un Estado
set-state-agreement-about = A qué se ha comprometido el otro Estado. El texto mismo sigue donde se guarda.
set-agreement-state = Estado
f-verification-days = Días para confirmar la nacionalidad
f-evidence-means = Qué acepta como prueba de nacionalidad
agreed-document = { $days ->
    [one] Expide un documento de viaje en un día.
   *[other] Expide un documento de viaje en { $days } días.
}
agreed-verification = { $days ->
    [one] Dice en un día si alguien es nacional suyo.
   *[other] Dice en { $days } días si alguien es nacional suyo.
}
agreed-evidence = Acepta como prueba de nacionalidad:
deed-save-state-agreement = Acuerdo con un Estado guardado
