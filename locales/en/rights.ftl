# What people may ask about their data; for how long it is kept; erasing.

a-request-data = Record a request about data
a-request-data-done = Request about data
a-request-data-about = The person asks for a copy of their data, asks to correct or erase it, or objects to its use. Record it whoever you are: nothing stands in its way. They are answered within thirty days.
a-answer-data-request = Answer a request about data
a-answer-data-request-done = Request about data answered
a-answer-data-request-about = The oldest request of this kind that waits is answered. Say why in words the person was told. If it is not granted in full, name where they can complain. An objection that is upheld puts the case on hold: nothing is booked or released until somebody who may ends the hold.
a-give-copy = Hand over a copy of the data
a-give-copy-done = Copy of the data handed over
a-give-copy-about = Record first who gets the copy and how you made sure that it is them. The copy then lies under "Copy of the data" on the page of the case, for a day. Counselling, protection and health hand over their own parts.

due-data-copy = Answer the request for a copy of the data
due-data-correction = Answer the request to correct data
due-data-objection = Answer the objection to the use of data
due-data-erasure = Answer the request to erase data

f-data-right = What the person asks for
f-identity-shown = How you made sure that it is them
f-identity-shown-hint = The document shown, or how you know them. Do not write its number.
f-asked-for = What they ask, in their words
f-data-answer = Answer
f-complain-to = Where they can complain
f-complain-to-hint = Needed unless the request is granted in full.
f-withheld = What is left out
f-withheld-hint = Only what would harm another person, an investigation, or what the law forbids to tell.
f-withheld-ground = Why it is left out
f-withheld-ground-hint = The copy says so.
f-retention-purpose = What is kept
f-period-length = For how long
f-period-unit = Counted in
f-period-source = Where the period comes from
f-period-source-hint = The law, agreement or rule; 'own' if it is your own.
f-held-case = Number of the case
f-authority = On whose authority
f-authority-hint = The law, court or body that needs the data.
f-hold-reference = Its reference
f-told-of-hold = The person was told
f-not-told-ground = Why they were not told
f-erased-case = Number of the case
f-erasure-ground = Ground
f-nothing-against = I looked at the list, and nothing speaks against erasing it

v-data-right-copy = A copy of their data
v-data-right-correction = Correction
v-data-right-objection = Objection to the use of their data
v-data-right-erasure = Erasure
v-data-asker-person = The person
v-data-asker-guardian = Parent or guardian
v-data-asker-representative = Somebody who represents them
v-data-answer-granted = Granted
v-data-answer-partly = Granted in part
v-data-answer-refused = Refused
v-copy-part-incidents = Incidents
v-copy-part-referrals = Protection claims and referrals
v-copy-part-risk = Risk assessments and screening
v-copy-part-family = Family and care
v-copy-part-access-log = Who read the data
v-withheld-ground-safety-of-another = The safety of another person
v-withheld-ground-investigation = An investigation that goes on
v-withheld-ground-law = A law forbids to tell
v-retention-purpose-case = Cases, after they have ended
v-retention-purpose-access-log = The record of who read what
v-retention-purpose-repeated-requests = Answers kept for requests sent twice
v-retention-purpose-key-copies = Copies of the key store
v-period-unit-days = days
v-period-unit-months = months
v-period-unit-years = years
v-erasure-ground-retention = The time for which it is kept has ended
v-erasure-ground-own-wish = The person's own wish
v-erasure-ground-unlawful = It should not have been recorded
v-erasure-ground-ordered = Ordered by a court or supervisory authority
v-erasure-ground-restored = Erased before, and brought back by an old copy

error-under-legal-hold = A legal hold stands on this case. It cannot be erased until the hold is lifted.
error-case-not-ended = This case goes on, or the person has another one. Only what has ended is erased.
error-still-kept = The time for which this case is kept has not ended, or no rule says how long that is.

set-retention = Retention
set-retention-about = For how long what is kept, on what ground, and from which day. Old rules stay in the list.
set-retention-none = No rule says yet for how long cases are kept, so none is due to be erased.
set-retention-new = Add a rule
set-retention-one = Rule of retention
set-retention-form-about = A case is kept to the end of the last day and may be erased on the next. A rule of one programme comes before one for all.
set-retention-tallies = Numbers of enquiries and other tallies name nobody and stay.
set-kept-for = Kept for
set-not-in-force = Not in force
set-due-erasures = Cases whose time has come
set-due-erasures-about = What may be erased on a day, by number. Looking changes nothing.
set-due-erasures-none = The time of no case has come on this day.
set-due-day = Day
set-due-look = Show
set-due-count = { $count ->
    [one] On { $day } the time of { $count } case has come
   *[other] On { $day } the time of { $count } cases has come
}; { $free } may be proposed to be erased.
set-case = Case
set-ended = Ended
set-kept-until = Kept until
set-under-hold = Legal hold
set-may-go = May be erased
set-propose = Propose
set-propose-due = Propose to erase all that may be
set-propose-due-about = Somebody else has to agree before anything is erased. Cases under a legal hold are left out.
set-propose-due-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
set-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
set-legal-holds = Legal holds
set-legal-holds-about = Cases that may not be erased, because a law, a court or a claim needs them.
set-legal-holds-none = No case is kept by a legal hold.
set-legal-hold-new = Place a legal hold
set-legal-hold-about = From now on the case cannot be erased until the hold is lifted. Tell the person, unless there is a ground not to.
set-legal-hold-lift = Lift the hold
set-legal-hold-lift-about = From now on the case may be erased again when its time has come.
set-told = Yes
set-not-told = No
set-erasures = Erasing
set-erasures-about = What is proposed to be erased, and the certificates of what was.
set-erasures-none = Nothing is proposed to be erased, and nothing was.
set-erasures-wait = { $count ->
    [one] { $count } proposal waits for somebody to agree.
   *[other] { $count } proposals wait for somebody to agree.
}
set-erasure-new = Propose to erase a case
set-erasure-about = Somebody else has to agree. Only a case that has ended, and that no legal hold keeps, can be erased.
set-erasure-one = Proposal to erase
set-erasure-one-about = Nothing is erased yet. Whoever manages the programme, and did not propose it, can agree.
set-erasure-agree = Agree and erase
set-erasure-agree-about = Names, lists and the key of each person are destroyed at once. Nobody can read what was recorded any more; old copies of it once the last older copy of the keys is gone.
set-erasure-for-good = This cannot be undone.
set-erasure-withdraw = Take the proposal back
set-erasure-withdraw-about = Nothing is erased. The cases can be proposed again.
set-erasure-waits = Waits for a second person
set-erasure-ends = Decided, being ended
set-erased = Erased
set-proposed = Proposed
set-agreed = Agreed
set-not-yet = Not yet
set-key-destroyed = Key destroyed
set-swept = Gone from the files
set-certificate = Certificate of erasure
set-certificate-about = The data of these cases were erased. The certificate names no person.
set-certificate-limits = What stays: that entries were made, when, by whom and of what kind, without their content, so that the journal can still be proved; and what was printed, told or handed on.
set-window = Old copies
set-window-until = Copies of the key store are kept until { $day }; after that day no copy of the data can be read.
set-window-open = No rule says for how long copies of the key store are kept. Until the last older one is destroyed, it can still open an old copy of the data.

a-save-retention-done = The rule is saved.
a-place-legal-hold-done = The case is kept until the hold is lifted.
a-lift-legal-hold-done = The hold is lifted.
a-propose-erasure-done = Proposed. Somebody else has to agree.
a-withdraw-erasure-done = The proposal is taken back.
a-erase-done = Erased. The certificate stands in the list.
deed-save-retention = Rule of retention saved
deed-place-legal-hold = Legal hold placed
deed-lift-legal-hold = Legal hold lifted
deed-propose-erasure = Erasure proposed
deed-withdraw-erasure = Proposal to erase taken back
deed-erase = Cases erased

copy-title = Copy of the data
copy-about = Everything recorded about the person, where it comes from, what was decided and why, and who read it. It belongs to the person.
copy-file = The same as a file for other programs
copy-made = Made
copy-stage = Where the case stands
copy-parts = Parts in this copy
copy-parts-about = Other parts, if there are any, are handed over by the staff who keep them: counselling, protection, health.
copy-part-case = The case
copy-part-counselling = Counselling
copy-part-protection = Protection
copy-part-health = Health
copy-waiting = Waits for an answer
copy-entries = What was recorded
copy-left-out = Left out of this copy, for the ground named above.
copy-decided = What was looked at for this decision:
copy-state-met = met
copy-state-unmet = not met
copy-state-unknown = not known yet
copy-state-error = could not be decided
copy-readings = Who read the data
copy-readings-about = Readings of other parts stand in the copies of those who keep them.
copy-readings-count = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
}
copy-read-case = The page of the case
copy-read-form = A form
copy-read-paper = The paper for the person
copy-read-copy = This copy
copy-read-track = A particular situation, as a page
copy-read-decision = The rules of a decision
copy-read-consents = What you agreed to
copy-read-file = A paper or picture
copy-read-told = What stands in the way of a step
copy-read-emergency = Opened in an emergency
