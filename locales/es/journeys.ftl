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
board-none = Ningún viaje en estos días
board-none-about = Los viajes reservados figuran aquí desde la reserva hasta la llegada.
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
