### The words of journeys: boards, help on the way, what happens to a journey. One message a line, the same keys in every language.

## Actions.

a-set-assistance = Indicar quién ayuda en el camino
a-set-assistance-done = Ayuda en el camino registrada
a-set-assistance-about = Quién ayuda en la salida, en los transbordos y en la llegada, y quién recibe a la persona: con lugar y hora. Las dos oficinas lo ven en su tablero.
a-record-journey-event = Registrar lo que ocurrió con el viaje
a-record-journey-event-done = Quedó registrado lo que ocurrió con el viaje
a-record-journey-event-about = Un retraso, una conexión perdida, un vuelo cancelado o una persona que no se presentó. A quien no se presentó se le pregunta qué desea: no es un desistimiento y no se le reprocha nada.

## Fields.

f-assistance = En qué punto del viaje
f-assistance-state = En qué estado está
f-assistance-owner = Quién se encarga
f-assistance-owner-hint = Nombre y organización. Solo quien haya aceptado.
f-assistance-at = A qué hora, hora local del lugar
f-assistance-zone = Zona horaria de ese lugar
f-assistance-place = Dónde encontrarse
f-assistance-office = Oficina que ayuda allí
f-assistance-office-hint = Para una escala: sus responsables de viajes ven el caso hasta que termina el viaje. Hace falta el consentimiento de la persona para el viaje que nombre esta oficina.
f-journey-event = Qué ocurrió
f-happened-at = Cuándo ocurrió, hora local del lugar
f-happened-zone = Zona horaria del lugar donde ocurrió
f-event-place = Dónde
f-new-departs-at = Nueva salida, hora local del lugar
f-new-departs-at-hint = Si solo se sabe esto, la llegada se espera con el mismo retraso.
f-new-departs-zone = Zona horaria de la nueva salida
f-new-arrives-at = Nueva llegada al final del viaje, hora local del lugar
f-new-arrives-zone = Zona horaria de la nueva llegada
f-person-asked = Se informó a la persona y se le preguntó qué desea

## Choices.

v-assistance-departure = Salida
v-assistance-transit = Tránsito
v-assistance-arrival = Llegada
v-assistance-meeting = Recibimiento
v-assistance-state-planned = Prevista
v-assistance-state-given = Prestada
v-assistance-state-not-needed = No hace falta
v-journey-event-delayed = Retraso
v-journey-event-missed-connection = Conexión perdida
v-journey-event-cancelled-by-carrier = Cancelado por el transportista
v-journey-event-no-show = La persona no se presentó

## Deadlines.

due-assistance = Indicar quién ayuda en el camino
due-no-show = Preguntar a la persona, que no se presentó, qué desea

## Boards of departures and arrivals.

board = Salidas y llegadas
board-departures = Salidas
board-transits = De paso
board-arrivals = Llegadas
board-days-from = { $from } – { $until }
board-about = Por horas, con números de caso y sin nombres. Las horas son las locales de cada lugar.
board-protected = Nadie cuya ubicación esté protegida figura en un tablero.
board-side = Tablero
board-from = Primer día
board-days = Número de días
board-office = Oficinas
board-office-own = Mi oficina
board-office-all = Todas aquellas cuyos casos veo
board-print = Imprimir esta lista
board-none = Ningún viaje en estos días
board-none-about = Los viajes reservados figuran aquí desde la reserva hasta la llegada.
board-case = Caso
col-hour = Hora
col-way = Viaje
col-missing = Lo que aún falta
col-help = Quién ayuda
board-left = Ya salió
board-escorted = Con acompañante
board-unescorted = Sin acompañante
board-nobody = nadie todavía
board-not-needed = no hace falta
board-via = por { $places }
board-arrives = llegada { $at }
board-departs = salida { $at }
board-comes = Llega
board-goes-on = Sigue

## Comparing itineraries.

a-compare-itineraries = Comparar itinerarios
a-compare-itineraries-done = Itinerarios comparados
a-compare-itineraries-about = Antes de reservar: lo que se ofreció, con transbordos, duración y precio, y lo que se eligió. Se toma la ruta más directa, con menos transbordos, salvo que se dé un motivo.
f-itineraries = Itinerarios
f-itineraries-row = Itinerario { $number }
f-itinerary = Ruta y transportista
f-transits = Número de transbordos
f-duration-minutes = Duración total en minutos
f-duration-minutes-hint = Ocho horas y media son 510.
f-price = Precio para esta persona, en la unidad menor
f-price-hint = Sin coma: 450,00 EUR se escriben 45000.
f-currency = Moneda, por ejemplo EUR
f-chosen = Cuál se eligió (su número)
f-choice-reason = Por qué no el más directo, o por qué solo había uno
f-as-any-passenger = La persona viaja como cualquier pasajero: nada en el pasaje dice por qué
error-no-currency = Indique la moneda con tres letras mayúsculas, por ejemplo EUR.

## What the journey needs.

a-arrange-need = Organizar lo que el viaje necesita
a-arrange-need-done = Necesidad del viaje organizada
a-arrange-need-about = Una asignación, seguro, equipaje, lo que necesita un bebé, comidas, alojamiento, el trayecto siguiente y ayuda a la llegada, con su costo. El dinero se entrega a la llegada siempre que sea posible.
f-journey-need = Qué
f-need-details = Qué exactamente: cuántas noches, comidas o piezas
f-amount = Lo que cuesta, en la unidad menor
f-amount-hint = Sin coma: 450,00 EUR se escriben 45000.
f-need-currency = Moneda, por ejemplo EUR
f-given-when = Cuándo se entrega
f-exception-reason = Por qué se entrega dinero antes de la llegada
v-journey-need-allowance = Asignación
v-journey-need-insurance = Seguro médico de viaje
v-journey-need-luggage = Equipaje
v-journey-need-baby-needs = Lo que necesita un bebé
v-journey-need-meals = Comidas
v-journey-need-overnight-stay = Alojamiento por noche
v-journey-need-onward-transport = Trayecto después de la llegada
v-journey-need-immediate-help = Ayuda inmediata a la llegada
v-given-when-on-arrival = A la llegada
v-given-when-on-the-way = En el camino
v-given-when-before-departure = Antes de la salida
v-given-when-after-arrival = Después de la llegada

## Escorts.

a-assign-escort = Asignar un acompañante
a-assign-escort-done = Acompañante asignado
a-assign-escort-about = Quién acompaña a la persona y por qué, en palabras: el idioma, el sexo que la persona desea, las capacidades, los días. Cuenta para toda regla que exija acompañante.
a-brief-escort = Informar al acompañante
a-brief-escort-done = Acompañante informado
a-brief-escort-about = Se explica al acompañante lo que el viaje le exige, y nada más: a quién llamar, qué debe guardar para sí, cómo se protege a los niños.
a-report-escort = Registrar el informe del acompañante
a-report-escort-done = Informe del acompañante registrado
a-report-escort-about = Nombres, horas y puertos, incidentes, lo difícil y lo que ayudó. Lo que daña a la persona se registra también como incidente, de inmediato.
f-escort-name = Quién acompaña
f-escort-of = De qué organización
f-escort-role = Con qué función
f-escort-languages = Idiomas que habla el acompañante
f-escort-fit = Por qué es adecuado
f-fit-in-words = Por qué, en palabras
f-free-from = Disponible desde
f-free-until = Disponible hasta, con el regreso
f-briefed-about = Qué se dijo
f-briefed-about-hint = Solo lo que el viaje exige. Nada sobre asilo, trata o lo dicho en el asesoramiento.
f-knows-contacts = El acompañante sabe a quién llamar en cada punto del camino
f-confidentiality-explained = El acompañante guarda para sí lo que llega a saber
f-child-safeguarding-explained = Con un niño: se explicaron las reglas que protegen a los niños
f-ports = Puertos, en orden
f-ports-row = Puerto { $number }
f-port = Aeropuerto, puerto o frontera
f-port-at = Cuándo, hora local del lugar
f-port-zone = Zona horaria del lugar
f-port-note = Qué ocurrió allí
f-escort-incidents = Incidentes
f-challenges = Qué fue difícil
f-solutions = Qué ayudó
f-person-was = Cómo estuvo la persona, en el camino y al final
v-escort-role-social = Acompañante social
v-escort-role-medical = Acompañante médico
v-escort-role-operational = Acompañante operativo
v-escort-fit-speaks-language = Habla el idioma de la persona
v-escort-fit-gender-as-wished = Es del sexo que la persona desea
v-escort-fit-has-skills = Tiene las capacidades necesarias
v-escort-fit-known-to-person = Es conocido por la persona
v-escort-fit-available-throughout = Está disponible todos los días
due-escort-briefing = Informar al acompañante

## Case conferences.

a-hold-conference = Registrar una reunión sobre el caso
a-hold-conference-done = Reunión sobre el caso registrada
a-hold-conference-about = Quién participó, qué se decidió, y quién hace qué y para cuándo. Lo leen todos los que trabajan en el caso, en ambos extremos: lo confidencial va en su propio registro.
a-settle-task = Cerrar una tarea de una reunión
a-settle-task-done = Tarea de una reunión cerrada
a-settle-task-about = Una tarea encargada en una reunión está hecha o ya no hace falta.
f-participants = Quién participó
f-participants-row = Participante { $number }
f-participant = Nombre
f-participant-of = Oficina u organización
f-person-heard = Cómo se escuchó a la persona
f-person-heard-hint = Si estuvo presente, o quién transmitió lo que desea.
f-decisions = Qué se decidió
f-conference-tasks = Tareas
f-conference-tasks-hint = Numeradas a lo largo de todas las reuniones del caso.
f-conference-tasks-row = Tarea { $number }
f-task = Qué hay que hacer
f-task-owner = Quién lo hace
f-task-by = Para qué día
f-task-number = Número de la tarea
f-result = Qué resultó de ello
due-conference-task = Tarea de una reunión sobre el caso

## The register of escorts.

escorts = Acompañantes disponibles para este viaje
escorts-about = Del registro, con las razones por las que serían adecuados. Elija un nombre para asignarlo; la persona dice si está de acuerdo.
escorts-none = Nadie del registro está disponible esos días
escorts-none-about = Aun así se puede asignar a otra persona.
escorts-other = Asignar a otra persona
set-escorts = Acompañantes
set-escorts-about = A quién se puede pedir que viaje con alguien: con qué función, en qué idiomas, qué días.
set-escorts-none = Todavía no hay nadie en el registro.
set-escort-new = Añadir un acompañante
set-escort = Acompañante
set-escort-about = Solo quien haya aceptado que se le pregunte. No se califica a nadie: lo que consta aquí dice qué puede hacer alguien y cuándo.
set-escort-free = Disponible
f-escort-organisation = De qué organización
f-escort-roles = Con qué función
f-escort-gender = Género, según la propia persona
f-escort-skills = Formación y experiencia útiles en el camino
f-escort-contact = Cómo localizarlo
f-free-to = Disponible hasta, si hay un final
v-escort-gender-woman = Mujer
v-escort-gender-man = Hombre
v-escort-gender-other = Otro, o no indicado
a-save-escort-done = El acompañante está guardado.
deed-save-escort = Acompañante guardado

## Groups announced without names.

board-announced = Grupos anunciados, sin nombres
group-people = { $count } personas, de ellas { $children } menores
group-matched = { $count } tienen un caso
set-groups = Grupos anunciados sin nombres
set-groups-about = Cuántas personas pueden venir, cuándo y qué necesitan, dicho a la oficina de acogida antes de que existan sus casos. Solo cuentan como personas por sus casos.
set-groups-none = No hay ningún grupo anunciado.
set-group-new = Anunciar un grupo
set-group = Grupo anunciado
set-group-about = Aquí no van nombres. A medida que se registren los casos, escriba abajo sus números; la oficina de acogida ve cuántos, no cuáles.
set-group-days = Días
f-notice-to = Oficina informada
f-headcount = Número de personas
f-headcount-children = De ellas, menores
f-notice-needs = Necesidades de algunas de ellas
f-notice-languages = Idiomas que hablan
f-comes-from = Pueden venir desde
f-comes-until = Pueden venir hasta
f-matched-cases = Casos que les corresponden
a-save-group-notice-done = El anuncio está guardado.
deed-save-group-notice = Grupo anunciado
