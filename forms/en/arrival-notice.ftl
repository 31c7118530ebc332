# The receiving office is told who arrives when (MOV-01).

arrival-notice-title = Notice of arrival
arrival-notice-to = To
arrival-notice-languages = Languages
arrival-notice-child = Child
arrival-notice-journey = Journey
arrival-notice-by-voice = Route and hour are told by voice to the person named for it, and are not written down.
arrival-notice-escort = Escort
arrival-notice-receiver = Who meets the person
arrival-notice-prepare = To be prepared
arrival-notice-confirm = Please confirm that you can meet the person, and tell us at once when they have arrived.
