# Personas mayores, y la atención que necesita un viaje.

a-assess-elderly = Examinar qué necesita una persona mayor
a-assess-elderly-done = Necesidades de una persona mayor registradas
a-assess-elderly-about = Si se examinó la capacidad de la persona para decidir, quién le ayuda con lo cotidiano en su país, qué desea y quién conviene que la acompañe en el viaje.
a-plan-care = Planificar la atención en el camino y al volver
a-plan-care-done = Atención planificada
a-plan-care-about = Se averigua la atención necesaria en el lugar de retorno: si existe y si se puede acceder a ella. Se organizan los medicamentos, los documentos, quién acompaña, la silla de ruedas o la camilla. Solo lo lee el personal de salud.
a-refer-care = Derivar a atención de salud antes de viajar
a-refer-care-done = Persona derivada a atención de salud
a-refer-care-about = A la persona que no es apta para viajar se la deriva a atención de salud, y el caso espera. No pierde nada de aquello a lo que tiene derecho. Solo lo lee el personal de salud.

track-elderly = Persona mayor
track-elderly-about = Se examina la capacidad para decidir, se pregunta por la ayuda en el lugar de retorno y se recomienda un examen médico completo, también sin signos de enfermedad. Cuando es posible, viaja con la persona alguien de la familia o conocido.

f-elderly-support = La persona desea el apoyo que se da a las personas mayores, sea cual sea su edad
f-elderly-support-hint = A partir de la edad que fija el programa se da en todo caso.
f-capacity-looked-into = Se examinó a fondo la capacidad para decidir
f-capacity-looked-into-hint = Si hay dudas, regístrelas en una sesión de asesoramiento; entonces la evalúa un profesional.
f-help-needed = Necesita ayuda con lo cotidiano
f-help-with = Con qué
f-help-at-home = En el lugar de retorno hay ayuda: de la familia, del Gobierno o de otros
f-help-from = Quién ayuda
f-wishes = Qué desea la persona
f-return-beneficial = En conjunto, el retorno es bueno para la persona
f-escort-kind = Quién conviene que la acompañe en el viaje
f-escort-kind-hint = Alguien de la familia o conocido, cuando sea posible: evita angustia en el camino.
f-assistance-to = Familiar a quien se da la ayuda, si eso conviene más
f-full-examination = Se hizo un examen médico completo
f-full-examination-hint = Se recomienda para toda persona mayor, también sin signos de enfermedad.
f-examination-waived = Por qué una persona mayor prescinde de él
f-needed-care = La atención que se necesita, en el camino y en el lugar de retorno
f-looked-up-on = Día en que se averiguó
f-looked-up-with = Con quién
f-care-place = Clínica, hospital o servicio en el lugar de retorno
f-care-exists = La atención existe allí
f-care-reachable = La persona puede acceder a ella: distancia, costo, idioma, documentos
f-medicines-arranged = Los medicamentos están asegurados
f-medicines-days = Para cuántos días alcanzan
f-medical-documents = Los documentos médicos van con la persona
f-travel-aids = Qué hace falta para el viaje
f-travel-aids-arranged = Todo ello está organizado
f-care-by = A quién
f-told-nothing-lost = Se explicó a la persona que no pierde nada por esperar
f-look-again-on = Día en que se examina de nuevo la aptitud

v-escort-family = Familia
v-escort-familiar = Alguien conocido
v-escort-medical = Acompañamiento médico
v-escort-staff = Alguien del personal
v-escort-none = No se necesita a nadie
v-travel-aid-medical-escort = Acompañamiento médico
v-travel-aid-wheelchair = Silla de ruedas
v-travel-aid-stretcher = Camilla
v-travel-aid-oxygen = Oxígeno
v-travel-aid-other = Otra cosa

sg-vul-09-capacity = Se examinó a fondo la capacidad para decidir de la persona mayor.
sg-vul-09-capacity-why = Lo que parece un sí puede ser cansancio o el comienzo de una enfermedad.
sg-vul-09-capacity-remedy = Examínela en una conversación tranquila y regístrelo. Si hay dudas, la evalúa un profesional.
sg-vul-09-help = Se preguntó quién ayuda a la persona mayor en el lugar de retorno, y se concluyó que el retorno es bueno para ella.
sg-vul-09-help-why = Una persona que no puede valerse por sí misma y no encuentra a nadie al volver está peor allí que aquí.
sg-vul-09-help-remedy = Pregunte a la persona, a la familia y a la oficina de acogida quién ayudaría, y regístrelo junto con lo que la persona desea.
sg-vul-09-examination = La persona mayor tuvo un examen médico completo, o consta un motivo para prescindir de él.
sg-vul-09-examination-why = La edad esconde enfermedades, y un viaje las hace aparecer.
sg-vul-09-examination-remedy = Pida un examen completo y regístrelo en una nueva evaluación de salud, o escriba por qué no se hace.
sg-hlt-02-arranged = El acompañamiento, la silla de ruedas, la camilla o lo que haga falta en el viaje por motivos de salud está organizado.
sg-hlt-02-arranged-why = Lo que falta en la puerta de embarque no se puede conseguir en el camino.
sg-hlt-02-arranged-remedy = Organícelo con la aerolínea y con la parte de acogida, y registre de nuevo el plan de atención.

due-care-review = Examinar de nuevo la aptitud para viajar
