# Words of need to know: alerts, emergencies, who read what.

## Alerts
alerts = Alerts
alerts-about = What you must hear of at once because of your role. Whoever takes an alert on says that they look after it.
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
v-alert-nobody-answers = Nobody answers for protection
alert-nobody-answers-about = An alert about this case was for a role that nobody holds. Give the role to somebody.
