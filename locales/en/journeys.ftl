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
f-assistance-office = Office that helps there
f-assistance-office-hint = For a change on the way: its travel officers see the case until the journey is over. It needs the person’s consent for travel that names this office.
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
board-transits = Passing through
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
board-print = Print this list
board-none = No journey in these days
board-none-about = Booked journeys stand here from the booking to the arrival.
board-case = Case
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
board-comes = Comes
board-goes-on = Goes on

## Comparing itineraries.

a-compare-itineraries = Compare ways to travel
a-compare-itineraries-done = Ways to travel compared
a-compare-itineraries-about = Before booking: what was offered, with transits, duration and price, and which was chosen. The most direct way with the fewest transits is taken unless a reason is given.
f-itineraries = Ways to travel
f-itineraries-row = Way { $number }
f-itinerary = Route and carrier
f-transits = Number of transits
f-duration-minutes = Whole duration in minutes
f-duration-minutes-hint = Eight and a half hours are 510.
f-price = Price for this person, in the smallest unit
f-price-hint = Without a point: 450.00 EUR are 45000.
f-currency = Currency, such as EUR
f-chosen = Which one was chosen (its number)
f-choice-reason = Why not the most direct one, or why there was only one
f-as-any-passenger = The person travels as any passenger does: nothing on the ticket says why
error-no-currency = Give the currency as three capital letters, such as EUR.

## What the journey needs.

a-arrange-need = Arrange what the journey needs
a-arrange-need-done = Need of the journey arranged
a-arrange-need-about = An allowance, insurance, luggage, what a baby needs, meals, a night’s stay, the way on and help on arrival, with their cost. Money is given on arrival wherever possible.
f-journey-need = What
f-need-details = What exactly: how many nights, meals or pieces
f-amount = What it costs, in the smallest unit
f-amount-hint = Without a point: 450.00 EUR are 45000.
f-need-currency = Currency, such as EUR
f-given-when = When it is given
f-exception-reason = Why money is given before arrival
v-journey-need-allowance = Allowance
v-journey-need-insurance = Travel health insurance
v-journey-need-luggage = Luggage
v-journey-need-baby-needs = What a baby needs
v-journey-need-meals = Meals
v-journey-need-overnight-stay = A night’s stay
v-journey-need-onward-transport = The way on after arrival
v-journey-need-immediate-help = Help at once on arrival
v-given-when-on-arrival = On arrival
v-given-when-on-the-way = On the way
v-given-when-before-departure = Before departure
v-given-when-after-arrival = After arrival

## Escorts.

a-assign-escort = Assign an escort
a-assign-escort-done = Escort assigned
a-assign-escort-about = Who goes with the person and why it is them, in words: the language, the gender the person wishes, the skills, the days. It counts for every rule that asks for an escort.
a-brief-escort = Brief the escort
a-brief-escort-done = Escort briefed
a-brief-escort-about = The escort is told what the journey asks of them, and no more: whom to call, what to keep to themselves, how children are protected.
a-report-escort = Record the escort’s report
a-report-escort-done = Escort’s report recorded
a-report-escort-about = Names, hours and ports, incidents, what was difficult and what helped. What harms the person is recorded as an incident too, at once.
f-escort-name = Who escorts
f-escort-of = For which organisation
f-escort-role = What for
f-escort-languages = Languages the escort speaks
f-escort-fit = Why they fit
f-fit-in-words = Why, in words
f-free-from = Free from
f-free-until = Free until, with the way back
f-briefed-about = What was said
f-briefed-about-hint = Only what the journey asks for. Nothing on asylum, trafficking, or what was said in counselling.
f-knows-contacts = The escort knows whom to call at every point of the way
f-confidentiality-explained = The escort keeps to themselves what they learn
f-child-safeguarding-explained = Travelling with a child: the rules that protect children were explained
f-ports = Ports, in order
f-ports-row = Port { $number }
f-port = Airport, port or border
f-port-at = When, local time there
f-port-zone = Time zone there
f-port-note = What happened there
f-escort-incidents = Incidents
f-challenges = What was difficult
f-solutions = What helped
f-person-was = How the person was, on the way and at the end
v-escort-role-social = Social escort
v-escort-role-medical = Medical escort
v-escort-role-operational = Operational escort
v-escort-fit-speaks-language = Speaks the person’s language
v-escort-fit-gender-as-wished = Is of the gender the person wishes
v-escort-fit-has-skills = Has the skills that are needed
v-escort-fit-known-to-person = Is known to the person
v-escort-fit-available-throughout = Is free on all the days
due-escort-briefing = Brief the escort

## Case conferences.

a-hold-conference = Record a case conference
a-hold-conference-done = Case conference recorded
a-hold-conference-about = Who took part, what was decided, and who does what by when. Everyone on the case reads it, at both ends: what is confidential goes into its own record.
a-settle-task = Settle a task of a conference
a-settle-task-done = Task of a conference settled
a-settle-task-about = A task that was given at a conference is done, or no longer needed.
f-participants = Who took part
f-participants-row = Participant { $number }
f-participant = Name
f-participant-of = Office or organisation
f-person-heard = How the person was heard
f-person-heard-hint = Whether they were there, or who brought what they wish.
f-decisions = What was decided
f-conference-tasks = Tasks
f-conference-tasks-hint = Numbered through all conferences of the case.
f-conference-tasks-row = Task { $number }
f-task = What is to be done
f-task-owner = Who does it
f-task-by = By which day
f-task-number = Number of the task
f-result = What came of it
due-conference-task = Task of a case conference

## The register of escorts.

escorts = Escorts who are free for this journey
escorts-about = From the register, with the reasons why they would fit. Choose a name to assign them; the person says whether they agree.
escorts-none = Nobody of the register is free on these days
escorts-none-about = Somebody else can be assigned all the same.
escorts-other = Assign somebody else
set-escorts = Escorts
set-escorts-about = Who can be asked to travel with somebody: what for, which languages, on which days.
set-escorts-none = Nobody stands in the register yet.
set-escort-new = Add an escort
set-escort = Escort
set-escort-about = Only who has agreed to be asked. Nobody is rated: what stands here says what somebody can do and when.
set-escort-free = Free
f-escort-organisation = For which organisation
f-escort-roles = What for
f-escort-gender = Gender, as they say themselves
f-escort-skills = Training and experience that matters on the way
f-escort-contact = How to reach them
f-free-to = Free until, if there is an end
v-escort-gender-woman = Woman
v-escort-gender-man = Man
v-escort-gender-other = Other, or not said
a-save-escort-done = The escort is saved.
deed-save-escort = Escort saved

## Groups announced without names.

board-announced = Groups announced, without names
group-people = { $count } people, { $children } of them children
group-matched = { $count } have a case
set-groups = Groups announced without names
set-groups-about = How many people may come, when, and what they need, told to the receiving office before their cases are there. They are counted as people only by their cases.
set-groups-none = No group is announced.
set-group-new = Announce a group
set-group = Group announced
set-group-about = No names here. As cases are registered, write their numbers below; the receiving office sees how many, not which.
set-group-days = Days
f-notice-to = Office that is told
f-headcount = How many people
f-headcount-children = How many of them are children
f-notice-needs = What some of them need help with
f-notice-languages = Languages they speak
f-comes-from = They may come from
f-comes-until = They may come until
f-matched-cases = Cases they have become
a-save-group-notice-done = The announcement is saved.
deed-save-group-notice = Group announced
