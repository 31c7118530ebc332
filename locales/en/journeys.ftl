### The words of journeys: boards, help on the way, what happens to a journey. One message a line, the same keys in every language.

## Actions.

a-set-assistance = Say who helps on the way
a-set-assistance-done = Help on the way recorded
a-set-assistance-about = Who helps at departure, where people change, at arrival, and who meets them: with place and hour. Both offices see it on their board.
a-record-journey-event = Record what happened to the journey
a-record-journey-event-done = What happened to the journey is recorded
a-record-journey-event-about = A delay, a missed connection, a cancelled flight, or a person who did not come. Whoever did not come is asked what they wish: it is no withdrawal, and nothing is held against them.

## Fields.

f-assistance = Where on the way
f-assistance-state = Where it stands
f-assistance-owner = Who does it
f-assistance-owner-hint = Name and organisation. Only who has agreed to it.
f-assistance-at = At what hour, local time there
f-assistance-zone = Time zone of that place
f-assistance-place = Where to meet
f-journey-event = What happened
f-happened-at = When it happened, local time there
f-happened-zone = Time zone of the place where it happened
f-event-place = Where
f-new-departs-at = New departure, local time there
f-new-departs-at-hint = If only this is known, the arrival is expected later by as much.
f-new-departs-zone = Time zone of the new departure
f-new-arrives-at = New arrival at the end of the journey, local time there
f-new-arrives-zone = Time zone of the new arrival
f-person-asked = The person was told, and asked what they wish

## Choices.

v-assistance-departure = Departure
v-assistance-transit = Transit
v-assistance-arrival = Arrival
v-assistance-meeting = Meeting
v-assistance-state-planned = Planned
v-assistance-state-given = Given
v-assistance-state-not-needed = Not needed
v-journey-event-delayed = Delayed
v-journey-event-missed-connection = Missed connection
v-journey-event-cancelled-by-carrier = Cancelled by the carrier
v-journey-event-no-show = The person did not come

## Deadlines.

due-assistance = Say who helps on the way
due-no-show = Ask the person, who did not come, what they wish

## Boards of departures and arrivals.

board = Departures and arrivals
board-departures = Departures
board-arrivals = Arrivals
board-days-from = { $from } to { $until }
board-about = By the hour, with case numbers and without names. Hours are local to each place.
board-protected = Nobody whose location is protected stands on a board.
board-side = Board
board-from = First day
board-days = Number of days
board-office = Offices
board-office-own = My office
board-office-all = All whose cases I see
board-none = No journey in these days
board-none-about = Booked journeys stand here from the booking to the arrival.
col-hour = Hour
col-way = Journey
col-missing = Still missing
col-help = Who helps
board-left = Has left
board-escorted = Escort
board-unescorted = No escort
board-nobody = nobody yet
board-not-needed = not needed
board-via = over { $places }
board-arrives = arrives { $at }
board-departs = departs { $at }
