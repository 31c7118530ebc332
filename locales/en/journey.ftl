### The words of the journey: actions, stages, deadlines. One message a line, the same keys in every language.

## Actions: the button, the line in the timeline, what stands on top of the form.

a-register = Register a person
a-register-done = Person registered
a-register-about = Opens a case with the person's consent and first details. Explain first what the data are for and who sees them; if the person says no, nothing is kept.
a-amend = Change the person's details
a-amend-done = Details changed
a-amend-about = Shows all details as they stand now; what you empty here is gone from the case page, though the old version stays on record. Another country of return ends a signed declaration, and the person is asked anew.
a-record-migration-history = Record the migration history
a-record-migration-history-done = Migration history recorded
a-record-migration-history-about = The way that led here, as far as the person wishes to tell it: it helps to plan what comes after return, and shows debts and dangers early. Only counselling staff read it. Ask nothing twice.
a-revoke-consent = Take back consent to data
a-revoke-consent-done = Consent to data taken back
a-revoke-consent-about = The person no longer agrees that data are kept or shared. It takes effect at once and needs no reason. Ending consent to keep data before departure also ends the case; ending consent to share refuses no help.
a-join-group = Add to a family or travel group
a-join-group-done = Joined a family or travel group
a-join-group-about = Links this case with others so that they can travel together. Each person keeps an own record, an own decision and an own voice.
a-leave-group = Leave the group
a-leave-group-done = Left the group
a-leave-group-about = The person no longer travels with this group. It takes effect at once, nobody's consent is needed, and the others are not told by Homeward.
a-decide-eligibility = Decide on eligibility
a-decide-eligibility-done = Eligibility decided
a-decide-eligibility-about = Says whether this person can take part in the programme, with reasons against each criterion. 'Not eligible' ends the case; tell the person why, in their language, and how to have it reviewed.
a-review-eligibility = Review the decision on eligibility
a-review-eligibility-done = Decision on eligibility reviewed
a-review-eligibility-about = Someone who did not take the decision looks at it again. If it is overturned, the case goes on as eligible.
a-counsel = Record a counselling session
a-counsel-done = Counselling session recorded
a-counsel-about = What was told, asked and said, and whether the person could speak freely. Only counselling staff read it. A session that was not private, free and understood stays on record but does not count towards an informed decision.
a-record-capacity = Record an assessment of the ability to decide
a-record-capacity-done = Assessment of the ability to decide recorded
a-record-capacity-about = Use it when there is doubt whether the person can decide, after a qualified professional has looked at it. If the person is not able, whoever is legally entitled decides. A second member of staff verifies the record.
a-declare = Record the signed declaration
a-declare-done = Declaration of voluntary return signed
a-declare-about = The person confirms in writing, after counselling, that the return is their own free choice. It holds for this person, this case and this country of return. It does not bind the person to travel or to stay: they can withdraw at any time before departure.
a-reconfirm = Confirm the declaration again in private
a-reconfirm-done = Person asked again in private
a-reconfirm-about = Shortly before travel, someone other than the counsellor asks the person alone whether they still wish to return. A no, or a sign of pressure, stops the journey.
a-withdraw = Record a withdrawal
a-withdraw-done = Person withdrew from return
a-withdraw-about = The person no longer wishes to return. No reason is asked and there is no penalty. Bookings end at once and this case ends; the person can apply again later as a new case.
a-refer-protection = Refer for protection
a-refer-protection-done = Referred for protection
a-refer-protection-about = Asks somebody who can protect or advise the person. It can be done at any time, also after the case has ended, and nothing in Homeward can hold it up.
a-record-protection-outcome = Record what came of a claim or referral
a-record-protection-outcome-done = Outcome of a claim or referral recorded
a-record-protection-outcome-about = What the asylum authority, UNHCR or another body answered. Only protection staff read it.
a-assess-vulnerability = Assess vulnerability
a-assess-vulnerability-done = Vulnerability assessed
a-assess-vulnerability-about = What puts this person at risk and what protects them, what they need before, during and after the journey, and what follows for return. In words, without a score. Repeat it when something changes.
a-screen-trafficking = Screen for trafficking
a-screen-trafficking-done = Screened for trafficking
a-screen-trafficking-about = A trained caseworker asks, once and in private, about signs of trafficking or exploitation. Only protection staff read the answers.
a-assess-risk = Record a risk assessment
a-assess-risk-done = Risk assessment recorded
a-assess-risk-about = What a named body judged about the risks of return, in words, and until when it can be relied on. A real risk of irreparable harm bars the return. A second member of staff verifies the record.
a-assess-age = Record an age assessment
a-assess-age-done = Age assessment recorded
a-assess-age-about = The result of a respectful, non-invasive assessment by several professions, explained to the person. While it is inconclusive, the person stays a child for us.
a-treat-as-child = Treat as a child from now on
a-treat-as-child-done = Treated as a child from now on
a-treat-as-child-about = Use it as soon as you think the person may be under 18. All protection for children applies at once, until an age assessment says otherwise.
a-record-care = Record who cares for the child
a-record-care-done = Care of the child recorded
a-record-care-about = With whom the child is today, and who speaks for the child. An unaccompanied or separated child has a guardian and free legal representation before decisions are taken.
a-record-best-interests = Record a best-interests assessment or determination
a-record-best-interests-done = Best interests of the child recorded
a-record-best-interests-about = What a child-protection body found about this child's best interests. Only the finding of that body counts, not the view of an immigration authority. A second member of staff verifies the record.
a-record-incident = Report an incident
a-record-incident-done = Incident reported
a-record-incident-about = Something happened that protection staff must see. Anyone can report it, at any time. They find it in the case.
a-assess-health = Record a health assessment
a-assess-health-done = Health assessment recorded
a-assess-health-about = Whether a significant medical condition is known or suspected. If so, a doctor examines before travel. Only health staff read it.
a-record-fitness = Record fitness for travel
a-record-fitness-done = Fitness for travel recorded
a-record-fitness-about = Whether the person is fit to travel, from which day to which day, and whether care goes on after arrival. It must cover the day of departure and the day of arrival.
a-check-embarkation = Record the health check before boarding
a-check-embarkation-done = Health check before boarding recorded
a-check-embarkation-about = A short look, just before the journey, at whether the person is well enough to travel.
a-record-entry-right = Record the right to enter and stay
a-record-entry-right-done = Right to enter and stay recorded
a-record-entry-right-about = On what ground the person may enter the country of return and stay there. It is needed before booking.
a-request-document = Ask a consulate for a travel document
a-request-document-done = Travel document asked for
a-request-document-about = Tells a State that this person seeks a document; that cannot be taken back. Only when travel is not possible without it, only with the person's agreement to this very request, and never while a protection claim is open.
a-record-document = Record a travel document
a-record-document-done = Travel document recorded
a-record-document-about = The document the person will travel on. A valid passport is used as it is.
a-ask-receiving-office = Ask the receiving office
a-ask-receiving-office-done = Receiving office asked
a-ask-receiving-office-about = Asks the office in the country of return whether it can assist this person. Travel is booked only after it has said yes.
a-answer-receiving = Record the receiving office's answer
a-answer-receiving-done = Receiving office answered
a-answer-receiving-about = Whether the receiving office can assist, and under which conditions. 'Cannot assist' takes the case back to the declaration, also when travel is booked.
a-plan-follow-up = Agree on follow-up after return
a-plan-follow-up-done = Follow-up after return agreed
a-plan-follow-up-about = When and how we are in touch after return, in a way that is safe for the person. It is needed before booking.
a-except-monitoring = Accept return without monitoring
a-except-monitoring-done = Return without monitoring accepted
a-except-monitoring-about = Where nobody can look after return how the person is doing, assisted return is normally not arranged. The protection lead can accept it for this one person, with a reason.
a-book = Book the journey
a-book-done = Journey booked
a-book-about = Records the tickets of this person, and of others who travel together, each as an own booking. It commits the programme to pay, but the person to nothing: they can still withdraw. Nothing on a ticket says why somebody travels.
a-cancel-booking = Cancel the booking
a-cancel-booking-done = Booking cancelled
a-cancel-booking-about = Gives up the tickets. The declaration and the receiving office's answer still stand, so a new journey can be booked.
a-notify-arrival = Tell the receiving office of the arrival
a-notify-arrival-done = Receiving office told of the arrival
a-notify-arrival-about = Sends the receiving office the flight and what it should prepare. It should go out in good time; if it is late, give the reason, and someone else approves it.
a-approve-late-notice = Approve a late notice
a-approve-late-notice-done = Late notice approved
a-approve-late-notice-about = The receiving office had less time than usual. Someone other than the sender says that the person will still be well received.
a-release = Release to travel
a-release-done = Released to travel
a-release-about = Says that every safeguard is met now and the person may travel. The release lapses after a short time, and at once when anything it rests on changes.
a-record-departure = Record the departure
a-record-departure-done = Person departed
a-record-departure-about = The person has left. Record it as it happened, also when there was no release: then an incident is written for protection staff; call them as well.
a-record-arrival = Record the arrival
a-record-arrival-done = Person arrived
a-record-arrival-about = The person is in the country of return. Say how they came: with our help, on their own, or removed. Anyone who came can be helped, whichever way it was.
a-name-earlier-case = Name an earlier case of the person
a-name-earlier-case-done = Earlier case named
a-name-earlier-case-about = The person came without being announced, and had a case somewhere before: take its number from what they carry. If there is such a case, whoever carries it hears that its person may have arrived, and says whether that is so. You are not told whether there is one, and it does not open to you.
a-check-arrival = Say whether it is this person who arrived
a-check-arrival-done = Arrival checked
a-check-arrival-about = Another office took somebody in who says this was their case. Ask that office, and the person if you can reach them safely. After a yes the arrival is on record here, and the two cases name one another to those who see both. After a no nobody is told anything.
a-hand-over = Record the handover
a-hand-over-done = Handover recorded
a-hand-over-about = Responsibility passes from the escort to the receiver, and both sign. A child goes only to the person or agency the determination names; otherwise the child stays with the escort, and you call protection staff.
a-first-contact = Record the first contact after arrival
a-first-contact-done = First contact after arrival
a-first-contact-about = The person and the receiving office have spoken. Reintegration begins. If it came late, say why: late contact can still be accepted.
a-close = Close the case
a-close-done = Case closed
a-close-about = Support after return ends. Tell the person beforehand, and how to come back. A closed case can be opened again.
a-reopen = Open the case again
a-reopen-done = Case opened again
a-reopen-about = The person needs support again. The case goes on from where it was closed.
a-exit = End the case without departure
a-exit-done = Case ended without departure
a-exit-about = The person will not travel with this programme, for a reason other than an own withdrawal. The case cannot be opened again; the person can apply anew. If the person has changed their mind, record a withdrawal instead.
a-hold = Put on hold
a-hold-done = Put on hold
a-hold-about = The case waits and nothing is booked or released meanwhile. Anyone who sees a reason to stop can do this. Say when it is looked at again.
a-lift-hold = Lift a hold
a-lift-hold-done = Hold lifted
a-lift-hold-about = The reason to wait is gone. Say what has changed. Other holds stay.
a-assign = Assign the case
a-assign-done = Case assigned
a-assign-about = Somebody else takes the case and its tasks. Tell the person who that is.
a-add-file = Add a paper or picture
a-add-file-done = Paper or picture added
a-add-file-about = A scan or photograph of a paper, up to 10 MB. It is cleaned of place and camera, and kept sealed. Only those named below can open it, and each opening is logged.
a-verify = Verify an entry
a-verify-done = Entry verified
a-verify-about = You compare the entry with its paper and confirm that they agree. Whoever made the entry cannot verify it.
a-correct = Correct an entry
a-correct-done = Entry corrected
a-correct-about = For something recorded wrongly, not for something that has changed. The old entry stays visible. Declarations, determinations, assessments of the ability to decide and departures also need a second person's agreement.
a-approve-correction = Approve a correction
a-approve-correction-done = Correction approved
a-approve-correction-about = You compare the correction with the paper and agree that it is right. From then on it counts. Whoever made the correction cannot approve it.

## Stages: where a case stands.

stage-registered = Registered
stage-registered-about = The person has agreed that we keep their data. Counselling goes on, and eligibility is decided next.
stage-eligible = Eligible
stage-eligible-about = The person can take part in the programme. Whether to return is for them to decide, after counselling.
stage-declared = Declared
stage-declared-about = The person has signed the declaration of voluntary return. The receiving office is asked next. The person can withdraw at any time.
stage-confirmed = Confirmed
stage-confirmed-about = The receiving office can assist. The journey can be booked.
stage-booked = Booked
stage-booked-about = The journey is booked. The person still has to be released to travel, and can withdraw.
stage-released = Released to travel
stage-released-about = All safeguards were met when the release was given. It lapses after a short time, and at once when something changes. The person can still withdraw.
stage-departed = Departed
stage-departed-about = The person has left and is on the way.
stage-arrived = Arrived
stage-arrived-about = The person is in the country of return. The first contact with the receiving office comes next.
stage-reintegrating = Reintegrating
stage-reintegrating-about = The person is in contact with the receiving office and gets support after return.
stage-closed = Closed
stage-closed-about = Support after return has ended. The case can be opened again.
stage-exited = Ended without departure
stage-exited-about = This case ended before an assisted journey. The person can ask for counselling or protection, or apply anew.

## Why a case ended without departure; other reasons stand under v-exit.

exit-why-not-eligible = Not eligible
exit-why-withdrawn = The person withdrew
exit-why-consent-revoked = The person took back consent to data

## Parts of the case page.

part-person = Person
part-eligibility = Eligibility
part-decision = Counselling and decision
part-protection = Protection
part-health = Health
part-papers = Papers
part-journey = Journey
part-arrival = Arrival and after
part-case = Case

## States of a safeguard.

state-met = Met
state-unmet = Not met
state-unknown = Not known yet
state-not-applicable = Does not apply
state-error = Could not be checked, so it counts as not met

## What everyone outside the audience of a safeguard sees: these lines say no more than that.

clearance-protection-pending = Protection clearance: pending
clearance-protection-given = Protection clearance: given
clearance-health-pending = Health clearance: pending
clearance-health-given = Health clearance: given

## Deadlines: what is due; the day stands beside it.

due-release-lapses = Release to travel lapses
due-departure = Departure
due-arrival-notice = Tell the receiving office of the arrival
due-reconfirm = Ask the person again in private before travel
due-declaration-reconfirm = Declaration has to be confirmed again
due-first-contact = First contact after arrival
due-arrival-claim = Somebody has arrived who may be this person: say whether it is so
due-hold-review = Look at the hold again
due-fitness-ends = Fitness for travel ends
due-document-ends = Travel document expires
due-risk-ends = Risk assessment can no longer be relied on
due-receiving-answer = Answer of the receiving office
due-eligibility-decision = Decision on eligibility
due-reassess-vulnerability = Assess vulnerability again after arrival
due-reassess-risk = Assess the risk again after arrival
due-reassess-health = Assess health again after arrival

## What became of an entry.

entry-replaced = Corrected: another entry took its place
entry-struck = Struck out: it no longer counts
entry-awaits-second = Waits for a second person to agree
entry-by-system = Added by Homeward, as the consequence of another entry
