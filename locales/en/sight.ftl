# Words of need to know: alerts, emergencies, who read what.

## Alerts
alerts = Alerts
alerts-about = What you must hear of at once because of your role, or because you carry the case. Whoever takes an alert on says that they look after it.
alerts-count = { $count ->
    [0] Nothing waits.
    [one] One alert waits for somebody.
   *[other] { $count } alerts wait for somebody.
}
alerts-count-all = { $count ->
    [0] There was no alert.
    [one] One alert in all.
   *[other] { $count } alerts in all.
}
alerts-open = Show only what waits
alerts-all = Show also what was taken on
alerts-none = Nothing waits here
alerts-none-about = An alert stands here as soon as something happens that your role must hear of.
alert-what = What happened
alert-house = The whole installation
alert-taken-on = Taken on by
alert-take-on = Take it on
alert-seen-by = Seen by
v-alert-pressure-signs = Signs of pressure
alert-pressure-signs-about = Somebody noted signs that the decision is not free. The journey cannot go on; speak with the person alone.
v-alert-protection-referred = Referred for protection
alert-protection-referred-about = Somebody asks you to look after this person’s safety.
v-alert-protection-hold = Held for protection
alert-protection-hold-about = The journey waits until protection staff lift the hold.
v-alert-incident-recorded = Incident
alert-incident-recorded-about = Something happened that protection staff must see.
v-alert-departed-unreleased = Left without a valid release
alert-departed-unreleased-about = A departure was recorded while something stood in its way. Find out how the person is.
v-alert-child-not-met = A child that nobody met
alert-child-not-met-about = On arrival nobody was there for the child: it is still with whoever travelled along. Find out at once who has it in care.
v-alert-protected-read = A protected case was opened
alert-protected-read-about = By somebody who does not carry it. Ask why, if you do not know.
v-alert-protected-sought = A protected case was asked for
alert-protected-sought-about = By somebody for whom it does not exist. They were shown nothing; they know the number.
v-alert-nobody-answers = A role that nobody holds
alert-nobody-answers-about = An alert about this case was for a role that nobody holds. Give the role to somebody.
v-alert-person-departed = The person has left
alert-person-departed-about = The departure is recorded. Look at the hour of arrival, and who meets them.
v-alert-person-arrived = The person has arrived
alert-person-arrived-about = The receiving office recorded the arrival. The case shows when, how, and whether somebody met them.
v-alert-arrival-claimed = Somebody says they have arrived, and may be this person
alert-arrival-claimed-about = Another office took in somebody who named this case. Ask that office, and say on the case whether it is the same person.

v-alert-house-locked = The house was locked
alert-house-locked-about = Somebody stopped everything at once. What was done says who; ask why before it happens again.
v-alert-many-read = Many cases were read
alert-many-read-about = One account was shown more different cases than the house allows for. Look at what it read, and ask.
v-alert-emergency-opened = A case was opened in an emergency
alert-emergency-opened-about = By somebody for whom it does not exist otherwise. The reason stands with the case; you can end it.

## Emergencies
emergency = Open a case in an emergency
emergency-about = For when somebody’s life or health depends on it and nobody who carries the case can be reached. You see what everybody on the case may know, for a short time, and can record nothing more than before. Counselling, protection and complaints stay closed.
emergency-told = Whoever answers for protection and the data-protection officer are told at once, with your name and your reason.
emergency-open = Open the case
f-emergency-reason = Why it cannot wait
emergency-is-open = Open in an emergency to { $name }
emergency-until = Until
emergency-end = End it now
emergency-ended = Ended by
a-end-emergency-done = The opening in an emergency has ended.
emergencies = Opened in an emergency
emergencies-count = { $count ->
    [0] No case was opened in an emergency.
    [one] One case was opened in an emergency.
   *[other] { $count } times a case was opened in an emergency.
}
emergencies-none = No emergency
emergencies-none-about = Whenever somebody opens a case in an emergency, it stands here with the reason.
emergency-no-reason = The reason can no longer be read
deed-open-in-emergency = Opened a case in an emergency
deed-end-emergency = Ended an emergency

## Who read what
access = Who read what
access-about = What each account was shown, so that you can ask about what is unusual. Cases are named here and never opened.
access-log = Every entry
access-log-about = Narrow by account, by case or by what is unusual. Pages, lists and programs stand here alike.
access-none = Nothing was read
access-none-about = Nobody read anything that fits on these days. Choose other days or ask for less.
access-account = Account
access-cases = Different cases
access-reads = Entries
access-confidential = Confidential parts
access-protected = Protected places
access-outside = Outside hours
access-refused = Asked in vain
access-how = How
access-only = Only
access-by-from = From day
access-by-until = Until day
access-by-account = Sign-in name
access-by-case = Case number
access-kind-case = Case
access-kind-form = Form
access-kind-paper = Paper for the person
access-kind-print = Form to be signed
access-kind-told = Told what stands in the way
access-kind-deed = Acted on by number, not seen
access-kind-list = List
access-kind-search = Search
access-kind-alerts = Alerts
access-kind-emergency = Opened in an emergency
access-kind-refused = Asked for, not shown
access-kind-access = Who read what
access-kind-preview = What rules would change
access-kind-figures = Figures of a programme
access-kind-track = Particular situation
access-kind-decision = Rules of a decision
access-kind-export = Export
access-kind-consents = Consents and transfers
access-kind-copy = Copy of the data
access-kind-file = Paper or picture kept with the case
set-watch = What is watched for
set-watch-about = How long an emergency opens a case, how many different cases an account may be shown before you are told, and when nobody is expected to work.
f-emergency-minutes = Minutes for which an emergency opens a case
f-bulk-hour = Different cases within an hour
f-bulk-day = Different cases within 24 hours
f-work-from = Work begins at (hour)
f-work-until = Work ends at (hour)
deed-save-watch = Changed what is watched for
a-save-watch-done = What is watched for was changed.

## The lock
problem-locked = Everything is locked
problem-locked-advice = Somebody responsible stopped everything at once because something is wrong. Nothing can be read or recorded until it is opened again.
problem-locked-paper = Nobody travels meanwhile on the word of this program. Whoever wishes to withdraw, complain or ask for protection can do so now: write it down with the hour, tell whoever arranges the journey by telephone, and record it here afterwards with that hour.
set-lock = Lock everything
set-lock-about = For when somebody may be reading who must not: a stolen account, a break-in, men at the door.
set-lock-warning = Everybody is signed out, and nothing can be read until somebody with the master key opens it on the server.
set-lock-paper = Protective actions go on by paper and telephone: the locked page says so to everybody.
set-lock-now = Lock now
deed-lock-house = Everything locked
deed-unlock-house = Opened again after a lock
