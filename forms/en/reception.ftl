# On arrival: short, in writing, kept (REI-09).

reception-title = When you arrive
reception-where = Where to go
reception-call = Whom to call
reception-who = Ask for
reception-first = What to do first
reception-contact = Call or visit this office within { $days } days after you arrive.
reception-by = At the latest on
reception-show = Show this page or say your case number. Nobody else needs to see it.
reception-urgent = If you are ill or in danger, call at once. You need no appointment.
reception-rights = Good to know
reception-again = You may ask everything again later. Nobody expects you to remember it all today.
reception-free = The help of this office costs nothing. Nobody may ask you for money or favours for it.
