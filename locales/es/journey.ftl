### Las palabras del recorrido: acciones, etapas, plazos. Un mensaje por línea, las mismas claves en todos los idiomas.

## Actions: the button, the line in the timeline, what stands on top of the form.

a-register = Inscribir a una persona
a-register-done = Persona inscrita
a-register-about = Abre un caso con el consentimiento de la persona y sus primeros datos. Explique antes para qué son los datos y quién los ve; si la persona dice que no, no se conserva nada.
a-amend = Cambiar los datos de la persona
a-amend-done = Datos cambiados
a-amend-about = Muestra todos los datos como están ahora; lo que usted vacíe aquí desaparece de la página del caso, aunque la versión anterior sigue registrada. Otro país de retorno pone fin a una declaración firmada, y se pregunta de nuevo a la persona.
a-record-migration-history = Registrar la historia migratoria
a-record-migration-history-done = Historia migratoria registrada
a-record-migration-history-about = El camino que trajo a la persona hasta aquí, hasta donde ella desee contarlo: ayuda a planificar lo que viene después del retorno y muestra pronto deudas y peligros. Solo lo lee el personal de asesoramiento. No pregunte nada dos veces.
a-revoke-consent = Retirar el consentimiento sobre los datos
a-revoke-consent-done = Consentimiento sobre los datos retirado
a-revoke-consent-about = La persona ya no acepta que se conserven o se compartan sus datos. Surte efecto de inmediato y no necesita motivo. Retirar el consentimiento para conservar los datos antes de la salida también termina el caso; retirar el consentimiento para compartirlos no quita ninguna ayuda.
a-join-group = Agregar a una familia o grupo de viaje
a-join-group-done = Se unió a una familia o grupo de viaje
a-join-group-about = Vincula este caso con otros para que puedan viajar juntos. Cada persona conserva su propio registro, su propia decisión y su propia voz.
a-leave-group = Dejar el grupo
a-leave-group-done = Dejó el grupo
a-leave-group-about = La persona ya no viaja con este grupo. Surte efecto de inmediato, no hace falta el consentimiento de nadie, y Homeward no informa a las demás personas del grupo.
a-decide-eligibility = Decidir sobre la elegibilidad
a-decide-eligibility-done = Decisión tomada sobre la elegibilidad
a-decide-eligibility-about = Dice si esta persona puede participar en el programa, con motivos para cada criterio. «No elegible» termina el caso; explique a la persona por qué, en su idioma, y cómo pedir una revisión.
a-review-eligibility = Revisar la decisión sobre la elegibilidad
a-review-eligibility-done = Decisión sobre la elegibilidad revisada
a-review-eligibility-about = Alguien que no tomó la decisión la examina de nuevo. Si se anula, el caso sigue como elegible.
a-counsel = Registrar una sesión de asesoramiento
a-counsel-done = Sesión de asesoramiento registrada
a-counsel-about = Qué se explicó, se preguntó y se dijo, y si la persona pudo hablar con libertad. Solo lo lee el personal de asesoramiento. Una sesión que no fue privada, libre y entendida sigue registrada, pero no cuenta para una decisión informada.
a-record-capacity = Registrar una evaluación de la capacidad para decidir
a-record-capacity-done = Evaluación de la capacidad para decidir registrada
a-record-capacity-about = Úselo cuando haya dudas de que la persona pueda decidir, después de que un profesional cualificado haya examinado la cuestión. Si la persona no es capaz, decide quien está legalmente facultado. Una segunda persona del equipo verifica la anotación.
a-declare = Registrar la declaración firmada
a-declare-done = Declaración de retorno voluntario firmada
a-declare-about = La persona confirma por escrito, después del asesoramiento, que el retorno es su propia elección, hecha con libertad. La declaración vale para esta persona, este caso y este país de retorno. No obliga a la persona a viajar ni a quedarse: puede desistir en cualquier momento antes de la salida.
a-reconfirm = Confirmar de nuevo la declaración en privado
a-reconfirm-done = Se preguntó de nuevo a la persona en privado
a-reconfirm-about = Poco antes del viaje, alguien que no es quien la asesoró pregunta a la persona, a solas, si sigue deseando retornar. Un no, o un indicio de presión, detiene el viaje.
a-withdraw = Registrar un desistimiento
a-withdraw-done = La persona desistió del retorno
a-withdraw-about = La persona ya no desea retornar. No se pregunta ningún motivo y no hay ninguna sanción. Las reservas terminan de inmediato y este caso termina; la persona puede volver a solicitarlo más adelante como un caso nuevo.
a-refer-protection = Derivar a protección
a-refer-protection-done = Persona derivada a protección
a-refer-protection-about = Pide ayuda a alguien que puede proteger u orientar a la persona. Se puede hacer en cualquier momento, también después de que el caso haya terminado, y nada en Homeward lo puede frenar.
a-record-protection-outcome = Registrar el resultado de una solicitud o derivación
a-record-protection-outcome-done = Resultado de una solicitud o derivación registrado
a-record-protection-outcome-about = Qué respondió la autoridad de asilo, el ACNUR u otra entidad. Solo lo lee el personal de protección.
a-assess-vulnerability = Evaluar la vulnerabilidad
a-assess-vulnerability-done = Vulnerabilidad evaluada
a-assess-vulnerability-about = Qué pone en riesgo a esta persona y qué la protege, qué necesita antes, durante y después del viaje, y qué se concluye para el retorno. Con palabras, sin puntuación. Repita la evaluación cuando algo cambie.
a-screen-trafficking = Detectar indicios de trata
a-screen-trafficking-done = Detección de trata hecha
a-screen-trafficking-about = Alguien del personal con formación pregunta, una sola vez y en privado, por indicios de trata o explotación. Solo el personal de protección lee las respuestas.
a-assess-risk = Registrar una evaluación de riesgos
a-assess-risk-done = Evaluación de riesgos registrada
a-assess-risk-about = Qué concluyó una entidad, cuyo nombre se anota, sobre los riesgos del retorno, con palabras, y hasta cuándo es fiable. Un riesgo real de daño irreparable excluye el retorno. Una segunda persona del equipo verifica la anotación.
a-assess-age = Registrar una evaluación de la edad
a-assess-age-done = Evaluación de la edad registrada
a-assess-age-about = El resultado de una evaluación respetuosa y no invasiva hecha por varias profesiones, explicado a la persona. Mientras no sea concluyente, la persona sigue siendo para nosotros una niña o un niño.
a-treat-as-child = Tratar como niña o niño desde ahora
a-treat-as-child-done = Se trata como niña o niño desde ahora
a-treat-as-child-about = Úselo en cuanto piense que la persona puede tener menos de 18 años. Toda la protección para niñas y niños se aplica de inmediato, hasta que una evaluación de la edad diga otra cosa.
a-record-care = Registrar quién cuida a la niña o al niño
a-record-care-done = Cuidado de la niña o el niño registrado
a-record-care-about = Con quién está hoy la niña o el niño, y quién habla en su nombre. Una niña o un niño no acompañado o separado tiene una persona tutora y representación jurídica gratuita antes de que se tomen decisiones.
a-record-best-interests = Registrar el interés superior de la niña o el niño
a-record-best-interests-done = Interés superior de la niña o el niño registrado
a-record-best-interests-about = Qué concluyó una entidad de protección de la infancia sobre el interés superior de esta niña o este niño. Solo cuenta la conclusión de esa entidad, no la opinión de una autoridad migratoria. Una segunda persona del equipo verifica la anotación.
a-record-incident = Informar de un incidente
a-record-incident-done = Incidente registrado
a-record-incident-about = Pasó algo que el personal de protección debe ver. Cualquiera puede informar de ello, en cualquier momento. El personal de protección lo encuentra en el caso.
a-assess-health = Registrar una evaluación de salud
a-assess-health-done = Evaluación de salud registrada
a-assess-health-about = Si se conoce o se sospecha un problema de salud importante. Si es así, un médico o una médica examina a la persona antes del viaje. Solo lo lee el personal de salud.
a-record-fitness = Registrar la aptitud para viajar
a-record-fitness-done = Aptitud para viajar registrada
a-record-fitness-about = Si la persona es apta para viajar, de qué día a qué día, y si la atención continúa después de la llegada. Debe abarcar el día de salida y el día de llegada.
a-check-embarkation = Registrar el control de salud antes del embarque
a-check-embarkation-done = Control de salud antes del embarque registrado
a-check-embarkation-about = Una revisión breve, justo antes del viaje: ¿está la persona lo bastante bien para viajar?
a-record-entry-right = Registrar el derecho a entrar y permanecer
a-record-entry-right-done = Derecho a entrar y permanecer registrado
a-record-entry-right-about = Con qué fundamento la persona puede entrar en el país de retorno y permanecer allí. Hace falta antes de reservar.
a-request-document = Pedir un documento de viaje a un consulado
a-request-document-done = Documento de viaje pedido
a-request-document-about = Le dice a un Estado que esta persona busca un documento; eso no se puede deshacer. Solo cuando no es posible viajar sin él, solo con el acuerdo de la persona para esa misma solicitud, y nunca mientras esté abierta una solicitud de protección.
a-record-document = Registrar un documento de viaje
a-record-document-done = Documento de viaje registrado
a-record-document-about = El documento con el que viajará la persona. Un pasaporte válido se usa tal como está.
a-ask-receiving-office = Preguntar a la oficina de acogida
a-ask-receiving-office-done = Se preguntó a la oficina de acogida
a-ask-receiving-office-about = Pregunta a la oficina del país de retorno si puede prestar asistencia a esta persona. El viaje se reserva solo después de que haya dicho que sí.
a-answer-receiving = Registrar la respuesta de la oficina de acogida
a-answer-receiving-done = La oficina de acogida respondió
a-answer-receiving-about = Si la oficina de acogida puede prestar asistencia, y con qué condiciones. «No puede prestar asistencia» devuelve el caso a la declaración, también si el viaje está reservado.
a-plan-follow-up = Acordar el seguimiento después del retorno
a-plan-follow-up-done = Seguimiento después del retorno acordado
a-plan-follow-up-about = Cuándo y cómo mantenemos el contacto después del retorno, de una manera segura para la persona. Hace falta antes de reservar.
a-except-monitoring = Aceptar el retorno a un lugar sin seguimiento
a-except-monitoring-done = Retorno a un lugar sin seguimiento aceptado
a-except-monitoring-about = Donde nadie puede ver después del retorno cómo está la persona, normalmente no se organiza un retorno asistido. La persona responsable de protección puede aceptarlo para esta única persona, con un motivo.
a-book = Reservar el viaje
a-book-done = Viaje reservado
a-book-about = Registra los pasajes de esta persona y de otras que viajan con ella, cada uno como una reserva propia. Compromete al programa a pagar, pero a la persona a nada: aún puede desistir. Nada en un pasaje dice por qué viaja alguien.
a-cancel-booking = Cancelar la reserva
a-cancel-booking-done = Reserva cancelada
a-cancel-booking-about = Anula los pasajes. La declaración y la respuesta de la oficina de acogida siguen valiendo, así que se puede reservar un viaje nuevo.
a-notify-arrival = Avisar de la llegada a la oficina de acogida
a-notify-arrival-done = Se avisó de la llegada a la oficina de acogida
a-notify-arrival-about = Envía a la oficina de acogida el vuelo y lo que debe preparar. Se debe enviar con tiempo; si se envía tarde, dé el motivo, y otra persona lo aprueba.
a-approve-late-notice = Aprobar un aviso tardío
a-approve-late-notice-done = Aviso tardío aprobado
a-approve-late-notice-about = La oficina de acogida tuvo menos tiempo de lo habitual. Alguien que no es quien envió el aviso dice que, aun así, se recibirá bien a la persona.
a-release = Autorizar el viaje
a-release-done = Viaje autorizado
a-release-about = Dice que todas las salvaguardias se cumplen ahora y que la persona puede viajar. La autorización caduca al poco tiempo, y de inmediato si cambia algo en lo que se apoya.
a-record-departure = Registrar la salida
a-record-departure-done = La persona salió
a-record-departure-about = La persona ha salido. Regístrelo tal como pasó, también si no había autorización para viajar: entonces se escribe un incidente para el personal de protección, al que usted también debe llamar.
a-record-arrival = Registrar la llegada
a-record-arrival-done = La persona llegó
a-record-arrival-about = La persona está en el país de retorno. Diga cómo llegó: con nuestra ayuda, por su cuenta o expulsada. Se puede ayudar a cualquiera que haya llegado, de la manera que sea.
a-name-earlier-case = Indicar un caso anterior de la persona
a-name-earlier-case-done = Caso anterior indicado
a-name-earlier-case-about = La persona llegó sin que nadie la anunciara y antes tenía un caso en otro lugar: tome el número de lo que lleva consigo. Si ese caso existe, quien lo lleva se entera de que la persona quizá llegó, y dice si es así. A usted no se le dice si existe, ni se le abre.
a-check-arrival = Decir si es esta persona quien llegó
a-check-arrival-done = Llegada comprobada
a-check-arrival-about = Otra oficina acogió a alguien que dice que este caso era suyo. Pregunte a esa oficina, y a la persona si puede hablar con ella sin riesgo. Después de un sí, la llegada consta aquí, y los dos casos se nombran uno al otro para quien ve ambos. Después de un no, nadie se entera de nada.
a-hand-over = Registrar la entrega
a-hand-over-done = Entrega registrada
a-hand-over-about = La responsabilidad pasa de quien acompaña a quien recibe, y ambas partes firman. Una niña o un niño va solo con la persona o entidad que nombra la determinación; si no, se queda con quien le acompaña, y usted llama al personal de protección.
a-first-contact = Registrar el primer contacto después de la llegada
a-first-contact-done = Primer contacto después de la llegada
a-first-contact-about = La persona y la oficina de acogida han hablado. Empieza la reintegración. Si fue tarde, diga por qué: un contacto tardío también se puede aceptar.
a-close = Cerrar el caso
a-close-done = Caso cerrado
a-close-about = Termina el apoyo después del retorno. Informe antes a la persona, y explíquele cómo volver. Un caso cerrado se puede abrir de nuevo.
a-reopen = Abrir de nuevo el caso
a-reopen-done = Caso abierto de nuevo
a-reopen-about = La persona necesita apoyo otra vez. El caso sigue desde donde se cerró.
a-exit = Terminar el caso sin salida
a-exit-done = Caso terminado sin salida
a-exit-about = La persona no viajará con este programa, por un motivo distinto de su propio desistimiento. El caso no se puede abrir de nuevo; la persona puede hacer una nueva solicitud. Si la persona cambió de opinión, registre en su lugar un desistimiento.
a-hold = Suspender el caso
a-hold-done = Caso suspendido
a-hold-about = El caso espera, y mientras tanto no se reserva ni se autoriza ningún viaje. Puede hacerlo cualquiera que vea un motivo para detenerse. Diga cuándo se examina de nuevo.
a-lift-hold = Levantar una suspensión
a-lift-hold-done = Suspensión levantada
a-lift-hold-about = El motivo para esperar ya no existe. Diga qué ha cambiado. Otras suspensiones del caso se mantienen.
a-assign = Asignar el caso
a-assign-done = Caso asignado
a-assign-about = Otra persona asume el caso y sus tareas. Dígale a la persona quién es.
a-add-file = Agregar un documento o una imagen
a-add-file-done = Documento o imagen agregado
a-add-file-about = Un escaneo o una fotografía de un documento, de hasta 10 MB. Se le quitan los datos de lugar y cámara, y se guarda sellado. Solo pueden abrirlo las personas indicadas abajo, y cada apertura queda registrada.
a-verify = Verificar una anotación
a-verify-done = Anotación verificada
a-verify-about = Usted compara la anotación con su documento y confirma que coinciden. Quien hizo la anotación no puede verificarla.
a-correct = Corregir una anotación
a-correct-done = Anotación corregida
a-correct-about = Para algo que se registró mal, no para algo que ha cambiado. La anotación anterior sigue visible. Las declaraciones, las determinaciones, las evaluaciones de la capacidad para decidir y las salidas necesitan además el acuerdo de una segunda persona.
a-approve-correction = Aprobar una corrección
a-approve-correction-done = Corrección aprobada
a-approve-correction-about = Usted compara la corrección con el documento y está de acuerdo en que es correcta. Desde entonces vale. Quien hizo la corrección no puede aprobarla.

## Stages: where a case stands.

stage-registered = Inscripción hecha
stage-registered-about = La persona ha aceptado que conservemos sus datos. El asesoramiento continúa, y lo siguiente es decidir sobre la elegibilidad.
stage-eligible = Elegible
stage-eligible-about = La persona puede participar en el programa. Retornar o no lo decide ella, después del asesoramiento.
stage-declared = Declaración firmada
stage-declared-about = La persona ha firmado la declaración de retorno voluntario. Lo siguiente es preguntar a la oficina de acogida. La persona puede desistir en cualquier momento.
stage-confirmed = Acogida confirmada
stage-confirmed-about = La oficina de acogida puede prestar asistencia. Se puede reservar el viaje.
stage-booked = Viaje reservado
stage-booked-about = El viaje está reservado. Falta aún la autorización para viajar, y la persona puede desistir.
stage-released = Viaje autorizado
stage-released-about = Todas las salvaguardias se cumplían cuando se dio la autorización. Caduca al poco tiempo, y de inmediato si algo cambia. La persona aún puede desistir.
stage-departed = En camino
stage-departed-about = La persona ha salido y está en camino.
stage-arrived = Llegada
stage-arrived-about = La persona está en el país de retorno. Lo siguiente es el primer contacto con la oficina de acogida.
stage-reintegrating = En reintegración
stage-reintegrating-about = La persona está en contacto con la oficina de acogida y recibe apoyo después del retorno.
stage-closed = Cerrado
stage-closed-about = El apoyo después del retorno ha terminado. El caso se puede abrir de nuevo.
stage-exited = Terminado sin salida
stage-exited-about = Este caso terminó antes de un viaje asistido. La persona puede pedir asesoramiento o protección, o hacer una nueva solicitud.

## Why a case ended without departure; other reasons stand under v-exit.

exit-why-not-eligible = No elegible
exit-why-withdrawn = La persona desistió
exit-why-consent-revoked = La persona retiró el consentimiento sobre los datos

## Parts of the case page.

part-person = Persona
part-eligibility = Elegibilidad
part-decision = Asesoramiento y decisión
part-protection = Protección
part-health = Salud
part-papers = Documentos
part-journey = Viaje
part-arrival = Llegada y después
part-case = Caso

## States of a safeguard.

state-met = Se cumple
state-unmet = No se cumple
state-unknown = Aún no se sabe
state-not-applicable = No se aplica
state-error = No se pudo comprobar, así que cuenta como no cumplida

## What everyone outside the audience of a safeguard sees: these lines say no more than that.

clearance-protection-pending = Visto bueno de protección: pendiente
clearance-protection-given = Visto bueno de protección: dado
clearance-health-pending = Visto bueno de salud: pendiente
clearance-health-given = Visto bueno de salud: dado

## Deadlines: what is due; the day stands beside it.

due-release-lapses = Caduca la autorización para viajar
due-departure = Salida
due-arrival-notice = Avisar de la llegada a la oficina de acogida
due-reconfirm = Preguntar de nuevo a la persona en privado antes del viaje
due-declaration-reconfirm = Hay que confirmar de nuevo la declaración
due-first-contact = Primer contacto después de la llegada
due-arrival-claim = Llegó alguien que quizá es esta persona: diga si es así
due-hold-review = Examinar de nuevo la suspensión
due-fitness-ends = Termina la aptitud para viajar
due-document-ends = Vence el documento de viaje
due-risk-ends = La evaluación de riesgos deja de ser fiable
due-receiving-answer = Respuesta de la oficina de acogida
due-eligibility-decision = Decisión sobre la elegibilidad
due-reassess-vulnerability = Evaluar de nuevo la vulnerabilidad después de la llegada
due-reassess-risk = Evaluar de nuevo el riesgo después de la llegada
due-reassess-health = Evaluar de nuevo la salud después de la llegada

## What became of an entry.

entry-replaced = Corregida: otra anotación ocupó su lugar
entry-struck = Tachada: ya no cuenta
entry-awaits-second = Espera el acuerdo de una segunda persona
entry-by-system = Agregada por Homeward, como consecuencia de otra anotación
