### Trata, condición de protección, necesidades específicas, servicios durante la espera, una firma libre. Un mensaje por línea, las mismas claves en todos los idiomas.

## What can be done

a-explain-victim-rights = Explicar a una víctima sus derechos antes de que decida
a-explain-victim-rights-done = Derechos de una víctima explicados
a-explain-victim-rights-about = Antes de que decida alguien que puede haber sido víctima de trata: en qué punto están el proceso penal, la indemnización y los permisos de estancia y qué efecto tendría el retorno sobre ellos, con ayuda jurídica; si la familia está segura, cómo pueden reaccionar la familia y la comunidad, y si la persona tiene miedo. Solo lo lee el personal de protección.
a-record-account = Registrar un relato, una sola vez
a-record-account-done = Relato registrado
a-record-account-about = Lo que la persona cuenta de lo que le hicieron, con sus palabras. Se pregunta una sola vez: quien preguntaría de nuevo lo lee aquí, si la persona está de acuerdo. Cada registro cuenta como una vez que se preguntó. Solo lo lee el personal de protección.
a-record-proceedings = Registrar noticias del proceso penal
a-record-proceedings-done = Noticias del proceso penal registradas
a-record-proceedings-about = Juicio, resultado, condena, indemnización, puesta en libertad de un autor del delito: la persona se entera, también después del retorno, a menos que no desee noticias. La puesta en libertad de un autor del delito suspende el caso de quien aún no ha salido, y se informa al personal de protección.
a-send-assessments = Registrar el envío a la entidad asociada
a-send-assessments-done = Evaluaciones enviadas a la entidad asociada de acogida
a-send-assessments-about = Las evaluaciones de riesgos y de necesidades, las necesidades de salud y el plan se envían a la entidad asociada de acogida con el aviso del retorno, si la persona está de acuerdo exactamente con eso. Envíelos por una vía segura; aquí consta qué se envió, a quién, y que la persona estuvo de acuerdo.
a-explain-status = Explicar el efecto del retorno en la protección
a-explain-status-done = Se explicó qué efecto puede tener el retorno sobre la condición de protección
a-explain-status-about = A quien tiene condición de persona refugiada o protección temporal se le explica, antes de que se decida nada o se consulte a una embajada, que volver a vivir en el país de origen, o dirigirse a sus autoridades, puede poner fin a esa condición. El ACNUR o la autoridad de asilo interviene si la persona lo desea.
a-record-specific-needs = Registrar necesidades específicas
a-record-specific-needs-done = Necesidades específicas registradas
a-record-specific-needs-about = Lo que una persona necesita en particular, con sus palabras, y qué se hace por ello. Las necesidades traen ayuda; nunca cuentan en contra de nadie, y ninguna regla puede preguntar de dónde vienen. No escriba religión, orientación sexual ni identidad de género: escriba lo que se necesita.
a-record-service = Registrar un servicio durante la espera
a-record-service-done = Servicio durante la espera registrado
a-record-service-about = Alojamiento, ayuda médica, dinero para necesidades básicas, apoyo psicosocial y más: qué se pidió, qué se dio, quién lo dio y con qué costo. Se puede registrar en cualquier etapa, también después de que la persona haya dicho que no al retorno: la ayuda nunca depende de seguir adelante.
a-confirm-arrangements = Confirmar los preparativos del viaje y la llegada
a-confirm-arrangements-done = Preparativos del viaje y la llegada registrados
a-confirm-arrangements-about = Transporte hasta el destino final, una noche de alojamiento, ayuda en el aeropuerto, alguien al lado: qué está organizado y quién lo ha confirmado. Lo leen todas las personas que trabajan en el caso, así que escriba qué hacer y no por qué.

## What forms ask

f-protection-status = La persona tiene condición de persona refugiada o protección temporal
f-protection-status-hint = Aquí o en otro país, otorgada por un Estado o por el ACNUR. A quien la tiene se le explica primero qué efecto puede tener el retorno sobre ella.
f-internally-displaced = La persona está desplazada dentro de su propio país
f-internally-displaced-hint = Nunca cruzó una frontera. Esto no es para ella: derívela a quienes ayudan allí.
f-alternatives-explained = Se explicaron las formas de quedarse, de recibir protección y de retornar, cada una con sus límites
f-alternatives-explained-hint = Asilo, otros permisos, regularización, asistencia jurídica, retornar más tarde, no retornar.
f-motives = Por qué la persona piensa en retornar
f-motives-hint = Marque todo lo que la persona nombre. Puede cambiar: cada conversación tiene sus propias razones.
f-answer-by = Respuesta a más tardar el
f-answer-by-hint = Déjelo vacío para aplicar los días que fija el programa.
f-proceedings = Proceso penal contra los tratantes
f-proceedings-explained = Se explicó en qué punto está el proceso penal, y qué efecto tendría el retorno sobre él
f-compensation = Solicitud de indemnización
f-compensation-explained = Se explicó en qué punto está la solicitud de indemnización, y cómo reclamarla desde el extranjero
f-stay-permit = Permiso de estancia
f-stay-permit-explained = Se explicó en qué punto está el permiso de estancia, y qué otras formas de quedarse hay
f-legal-help = Un abogado, una abogada o la asistencia jurídica orientó a la persona
f-legal-help-by = Quién dio la ayuda jurídica
f-family-safety-assessed = Se examinó la seguridad de los familiares, aquí y en el lugar de retorno
f-family-safety = Qué se concluyó sobre la seguridad de la familia
f-reaction-assessed = Se pensó con la persona cómo pueden reaccionar la familia y la comunidad
f-reaction = Cómo pueden reaccionar
f-trained-for-accounts = Tomado por alguien con formación para ello
f-account = Qué contó la persona
f-account-hint = En palabras de la persona, no más de lo que desee contar. Deténgase cuando ella desee detenerse.
f-told-before = Cuántas veces lo ha contado antes la persona, en otros lugares
f-may-be-shared = La persona acepta que, en lugar de preguntarle de nuevo, lo lean quienes lo harían
f-shared-with = Con quién se comparte, y qué se omite
f-again-because = Por qué se preguntó de nuevo
f-again-because-hint = Es necesario si ya hay un relato.
f-event = Qué pasó en el proceso penal
f-news-told = Se informó a la persona
f-news-told-hint = «No quiso responder» significa que la persona no desea esas noticias.
f-told-on = Informada el
f-safety-measures = Qué se hace por la seguridad de la persona y de la familia
f-shared-parts = Qué se envía
f-sent-to = A quién
f-sent-to-hint = Organización y persona.
f-safe-way = Por qué vía segura
f-safe-way-hint = Por ejemplo, en sobre cerrado y en mano, o cifrado. Nunca por carta o mensaje sin protección.
f-loss-explained = Se explicó que volver a vivir en el país de origen puede poner fin a la condición
f-contact-explained = Se explicó que dirigirse a las autoridades de ese Estado, por ejemplo para pedir un pasaporte, también puede poner fin a ella
f-wishes-involved = La persona desea que intervenga el ACNUR o la autoridad de asilo
f-involved = Esa entidad intervino
f-involved-body = Qué entidad
f-specific-needs = De dónde vienen las necesidades
f-specific-needs-hint = Marque lo que la persona acepta que se escriba. Abre ayuda y no cierra nada.
f-needs-in-words = Qué necesita la persona
f-measures = Qué se hace, por quién, hasta cuándo
f-arrangements-needed = Hay que organizar algo para el viaje o la llegada
f-arrangements = Qué está organizado
f-arrangements-hint = Qué hacer, no por qué.
f-confirmed = Quienes lo dan lo han confirmado
f-confirmed-by = Quién lo confirmó
f-waiting-service = Qué servicio
f-asked-on = Pedido el
f-service-outcome = En qué quedó
f-given-from = Se da desde
f-given-until = Se da hasta
f-provider = Quién lo da
f-cost = Cuánto cuesta
f-cost-hint = Importe, moneda y por cuánto tiempo: 12.50 EUR por noche.
f-told-unconditional = Se explicó a la persona que no depende de seguir adelante con el retorno
f-reflection-hours = Horas entre el último asesoramiento y la firma
f-reflection-hours-hint = Al menos 24.
f-document-days = Días para que responda un consulado
f-counselling-office = Oficina de la organización independiente que asesora
f-counselling-office-hint = Es necesaria cuando un Estado dirige la oficina remitente. Su organización no pertenece a ningún Estado.
error-not-independent = No existe esa oficina, o su organización pertenece a un Estado. Indique una de una organización independiente.

## Choices

v-claim-state-none = No hay
v-claim-state-possible = Posible, sin empezar
v-claim-state-under-way = En curso
v-claim-state-ended = Ha terminado
v-claim-state-unknown = No se sabe
v-proceedings-charged = Se presentaron cargos
v-proceedings-trial = Juicio
v-proceedings-outcome = Resultado
v-proceedings-sentence = Condena
v-proceedings-compensation = Indemnización
v-proceedings-perpetrator-released = Un autor del delito queda en libertad
v-shared-part-risk-assessment = Evaluación de riesgos
v-shared-part-needs-assessment = Evaluación de necesidades
v-shared-part-health-needs = Necesidades de salud
v-shared-part-reintegration-plan = Plan de reintegración
v-specific-need-woman-at-risk = Mujer en riesgo
v-specific-need-single-head-of-household = Persona sola a cargo del hogar
v-specific-need-disability = Discapacidad
v-specific-need-gender-based-violence = Sobreviviente de violencia de género
v-specific-need-torture = Sobreviviente de tortura
v-specific-need-other-violence = Sobreviviente de otra violencia
v-specific-need-pregnancy = Embarazo
v-specific-need-statelessness = Apatridia
v-specific-need-other = Otra
v-service-outcome-asked = Pedido, aún no dado
v-service-outcome-given = Dado
v-service-outcome-not-available = No disponible
v-service-outcome-declined = La persona no lo quiso
v-motive-family = Estar con la familia
v-motive-care = Cuidar a alguien
v-motive-no-work = Sin trabajo aquí, o trabajo perdido
v-motive-no-means = Sin medios para vivir aquí
v-motive-no-legal-stay = Sin estancia legal aquí
v-motive-protection-refused = Asilo denegado o abandonado
v-motive-safety = Falta de seguridad aquí
v-motive-health = Salud
v-motive-plans-at-home = Planes en su país: trabajo, estudios, negocio
v-motive-better-at-home = Ahora las cosas están mejor en su país
v-motive-homesick = Añoranza de su país
v-motive-stay-ended = Terminó el trabajo, los estudios o la visita
v-motive-other = Otro

## What is due, and what the program itself writes

due-document-answer = Respuesta del consulado sobre el documento de viaje
due-proceedings-news = Dar a la persona las noticias del proceso penal
due-perpetrator-released = Un autor del delito queda en libertad: informe a la persona y cuide de su seguridad
system-pressure-signs = En una conversación se registraron indicios de presión. El caso queda suspendido hasta que el personal de protección lo haya examinado.
system-perpetrator-released = Un autor del delito, en el proceso penal, queda en libertad.

## Safeguards: trafficking

sg-vul-18-explained = Antes de decidir, la persona supo, con ayuda jurídica, en qué punto están el proceso penal, la indemnización y los permisos de estancia, y lo entendió.
sg-vul-18-explained-why = Quien se va sin saberlo puede perder un permiso de estancia, la indemnización y la oportunidad de ver que se hace justicia.
sg-vul-18-explained-remedy = Pida que alguien con formación lo explique, con un abogado o una abogada presente y con un intérprete que no sea familiar ni funcionario, y regístrelo. Si la declaración se firmó antes, la persona decide y firma de nuevo.
sg-vul-18-family = Se evaluó con la persona la seguridad de la familia, y cómo pueden reaccionar la familia y la comunidad.
sg-vul-18-family-why = Los tratantes pueden volverse contra la familia, y no todo hogar recibe bien a quien vuelve.
sg-vul-18-family-remedy = Piénselo con la persona, examine la seguridad de la familia y registre lo que se concluyó.
sg-vul-18-referred = Se consultó al ACNUR o a la autoridad de asilo, porque la persona teme un daño o ese temor no se pudo excluir.
sg-vul-18-referred-why = Una víctima de trata puede ser también una persona refugiada, y solo esas entidades pueden decirlo.
sg-vul-18-referred-remedy = Derive a la persona al ACNUR o a la autoridad de asilo. Si no lo desea, registre la derivación como no aceptada.
sg-vul-13-once = Lo que le pasó a la persona se pregunta una sola vez, o consta el motivo para preguntar de nuevo.
sg-vul-13-once-why = Contarlo otra vez es vivirlo otra vez.
sg-vul-13-once-remedy = Lea el relato que ya se registró. Si hay que preguntar de nuevo, diga por qué.
sg-vul-04-agreed = La persona aceptó lo que se envía a la entidad asociada de acogida, y que se comparta con ella.
sg-vul-04-agreed-why = Lo que se contó en confianza no va a ningún lugar sin el sí de la persona.
sg-vul-04-agreed-remedy = Muestre a la persona qué se enviaría, y a quién, y pregúntele. Si dice que no, no envíe nada.

## Safeguards: status and scope

sg-int-15-scope = La persona está fuera de su propio país, o no se sabe que no lo esté.
sg-int-15-scope-why = El retorno de personas desplazadas dentro de su país tiene sus propias reglas y su propia ayuda; este programa no está hecho para ello.
sg-int-15-scope-remedy = No conserve nada. Diga a la persona quién ayuda a las personas desplazadas dentro del país: la autoridad responsable, el ACNUR u otra organización; el directorio las nombra.
sg-int-15-asked = Se preguntó a la persona si tiene condición de persona refugiada o protección temporal.
sg-int-15-asked-why = El retorno puede poner fin a esa condición, así que alguien tiene que preguntar.
sg-int-15-asked-remedy = Pregunte y ponga la respuesta en los datos de la persona.
sg-int-15-told = A quien tiene, o puede tener, condición de persona refugiada o protección temporal se le explicó antes de decidir qué efecto pueden tener sobre ella el retorno y el contacto con su Estado.
sg-int-15-told-why = Una condición que se pierde puede no recuperarse nunca. Nadie debe perderla sin saberlo.
sg-int-15-told-remedy = Explíquelo en un idioma que la persona entienda, con un intérprete que no sea familiar ni funcionario, y regístrelo. Si la declaración se firmó antes, la persona decide y firma de nuevo. Hasta entonces no se comunique con ninguna embajada.
sg-int-15-involved = Intervino el ACNUR o la autoridad de asilo, o la persona no lo deseó.
sg-int-15-involved-why = La entidad que protege a una persona puede decir qué significa el retorno para su condición, y si es seguro.
sg-int-15-involved-remedy = Pregunte a la persona. Si lo desea, haga intervenir al ACNUR o a la autoridad de asilo antes de seguir, y regístrelo.
sg-int-15-granted = A quien entretanto se le concedió protección se le explicó qué efecto puede tener el retorno sobre ella, con la intervención del ACNUR o de la autoridad de asilo según su deseo.
sg-int-15-granted-why = La protección recién concedida terminaría con el retorno.
sg-int-15-granted-remedy = Informe primero a la persona de la decisión, explique qué significaría el retorno para ella, y registre la conversación. Si la declaración se firmó antes, la persona decide y firma de nuevo.
sg-int-11-referred = Se consultó al ACNUR o a la autoridad de asilo, cuando la persona es o puede ser apátrida o teme un daño.
sg-int-11-referred-why = A una persona sin Estado, o con miedo del suyo, deben escucharla esas entidades antes de que se prepare un viaje.
sg-int-11-referred-remedy = Derive a la persona al ACNUR o a la autoridad de asilo. Si no lo desea, registre la derivación como no aceptada. Si nunca se preguntó por la nacionalidad, póngala en los datos.

## Safeguards: a free decision

sg-vol-01-alternatives = Se explicaron a la persona las formas de quedarse, de recibir protección y de retornar, cada una con sus límites.
sg-vol-01-alternatives-why = Quien conoce un solo camino no elige.
sg-vol-01-alternatives-remedy = Explíquelas en una sesión de asesoramiento, y regístrelo.
sg-cou-02-organisation = Cuando un Estado dirige la oficina remitente, el programa nombra una organización independiente que asesora.
sg-cou-02-organisation-why = Nadie habla con libertad de quedarse ante quienes deciden sobre ello.
sg-cou-02-organisation-remedy = La persona responsable del programa nombra una oficina de una organización independiente en las condiciones del programa.
sg-cou-02-counsellor = La sesión que cuenta la hizo alguien de la organización independiente que nombra el programa.
sg-cou-02-counsellor-why = El asesoramiento es independiente cuando lo es quien asesora.
sg-cou-02-counsellor-remedy = Pida que una persona asesora de esa organización haga una sesión, y regístrela. Si la declaración se firmó antes de ella, la persona decide y firma de nuevo.
sg-vol-05-asked = Se preguntó a la persona si está en detención.
sg-vol-05-asked-why = En detención hay que examinar más cosas, así que alguien tiene que preguntar.
sg-vol-05-asked-remedy = Pregunte y ponga la respuesta en los datos de la persona.
sg-vol-09-thinking = Hay al menos 24 horas, o más si así lo dice el programa, entre el último asesoramiento y esta firma.
sg-vol-09-thinking-why = Una decisión tomada sin una noche para pensarla a menudo no es del todo propia.
sg-vol-09-thinking-remedy = Deje que la persona lo piense, y haga firmar el formulario más tarde, si sigue deseando retornar.
sg-vol-09-time = Pasaron al menos 24 horas, o más si así lo dice el programa, entre el último asesoramiento y la firma.
sg-vol-09-time-why = Una decisión tomada sin una noche para pensarla a menudo no es del todo propia.
sg-vol-09-time-remedy = Deje que la persona lo piense, y haga firmar de nuevo la declaración si sigue deseando retornar.
sg-vol-09-signing = Este formulario se firma sin nadie más en la sala, y no interpreta ningún familiar ni funcionario.
sg-vol-09-signing-why = Delante de otras personas no todo el mundo puede decir que no.
sg-vol-09-signing-remedy = Reciba a la persona a solas, con un intérprete que no sea familiar ni funcionario, o sin intérprete si no hace falta.
sg-vol-09-signed-alone = La declaración se firmó sin nadie más en la sala, y no interpretó ningún familiar ni funcionario.
sg-vol-09-signed-alone-why = Delante de otras personas no todo el mundo puede decir que no.
sg-vol-09-signed-alone-remedy = Haga firmar de nuevo la declaración con la persona a solas, y diga quién interpretó.
sg-vol-09-circumstances = Se nombran las circunstancias de la decisión, incluidas una orden de expulsión y la detención, si las hay.
sg-vol-09-circumstances-why = Lo que deja pocas opciones no excluye el retorno, pero nunca se oculta.
sg-vol-09-circumstances-remedy = Marque todas las circunstancias que correspondan, o que no corresponde ninguna de ellas.
sg-mov-08-arranged = Lo que la persona necesita en el camino y a la llegada está organizado y confirmado.
sg-mov-08-arranged-why = Una necesidad que se escuchó y luego se olvidó deja sola a una persona en el peor momento.
sg-mov-08-arranged-remedy = Organícelo con quienes lo dan, pida que lo confirmen, y regístrelo diciendo qué hacer y no por qué.
