### The safeguards in words: what must be true (<id>), why (-why) and what to do now (-remedy). One message a line, the same keys in every language.

## Consent, eligibility, age

sg-int-10-consent = The person was told what the data are for, in a language they understand, and agreed that they are kept; or cannot be asked, and another lawful ground is recorded.
sg-int-10-consent-why = The data belong to the person: nothing is kept before they know what for and say yes. A no stands.
sg-int-10-consent-remedy = Explain in a language the person understands, with an interpreter if needed, and ask again. If the person says no, keep nothing and give advice without a case.
sg-int-10-live = The person's consent to keep data still stands.
sg-int-10-live-why = Consent can be taken back at any time, and from then on nothing more is done with the data for the return.
sg-int-10-live-remedy = Stop here. Only if the person wishes it, explain again what the data are for and register them anew with fresh consent.
sg-int-03-open = The programme is open to new cases.
sg-int-03-open-why = Nobody is promised a place in a programme that cannot take them.
sg-int-03-open-remedy = Ask the programme manager whether and when the programme opens, and look with the person for another programme.
sg-int-03-eligible = The person was found eligible, with reasons against each criterion.
sg-int-03-eligible-why = The same criteria are applied to everyone in the same way, before anything is promised.
sg-int-03-eligible-remedy = Decide on eligibility, criterion by criterion, and tell the person the result in their language.
sg-acc-06-other-reviewer = The review is made by someone who did not take the decision.
sg-acc-06-other-reviewer-why = Nobody judges their own decision fairly, and the person has a right to a fresh look.
sg-acc-06-other-reviewer-remedy = Pass the review to another supervisor who had no part in the decision.
sg-second-person = Whoever confirms is not the one who made the record.
sg-second-person-why = Two pairs of eyes find the mistakes, and the pressure, that one does not.
sg-second-person-remedy = Ask a colleague who did not make the record to look at the paper and confirm.
sg-int-07-age = The age assessment that found an adult was made by several professions, not by an immigration or border authority or the police, and was explained to the person.
sg-int-07-age-why = A wrong finding takes from a child all the protection of a child; in doubt the person is treated as a child.
sg-int-07-age-remedy = Treat the person as a child from now on, or have the age assessed again in a sound way and record it.

## Counselling and a free, informed decision

sg-cou-02 = The person was counselled before signing: by independent counsellors, in private, with no official in hearing, in a language they understand, with no relative or official interpreting, free to end the talk and to reach somebody outside.
sg-cou-02-why = Only someone who speaks freely and understands can make an informed decision.
sg-cou-02-remedy = Hold a counselling session that meets all of this, and record it. If the declaration was signed before it, the person decides and signs anew.
sg-vol-11-alone = The person was counselled alone at least once, without family.
sg-vol-11-alone-why = In front of relatives not everyone can say what they want or fear.
sg-vol-11-alone-remedy = See the person alone, with an interpreter who is neither a relative nor from an authority, and record the session.
sg-vol-01-free = The person decides freely, and there are no signs of pressure.
sg-vol-01-free-why = A return under physical or psychological pressure is not voluntary.
sg-vol-01-free-remedy = Talk with the person alone. If anyone presses them, refer them for protection and go on only when they decide freely.
sg-vol-01-informed = The person has timely, unbiased and reliable information to decide.
sg-vol-01-informed-why = Nobody can choose freely between ways they do not know.
sg-vol-01-informed-remedy = Counsel the person on staying, protection and return, answer the questions that are open, and record the session.
sg-vol-05-detention = The person, if held, has all information and legal help, and faces no violence, ill-treatment or threat of being held without end.
sg-vol-05-detention-why = In detention a yes to return may only be a way out of the cell.
sg-vol-05-detention-remedy = Get the person information and a lawyer, counsel them again in private and record it. If they are not held, say so in their details.
sg-vol-04-asked = The counsellor has said whether there is doubt about the person's ability to decide.
sg-vol-04-asked-why = If nobody looks, a person who cannot decide is sent home on a decision that is not theirs.
sg-vol-04-asked-remedy = Answer the question in a counselling session; when unsure, answer yes.
sg-vol-04-capacity = A doctor, a mental health professional or a court found that the person is able to decide, or the person legally entitled decided for return; a second member of staff verified it.
sg-vol-04-capacity-why = Whether someone can decide is for a qualified professional to find, not for us to guess.
sg-vol-04-capacity-remedy = Arrange the assessment, record what it found, and have a colleague verify the record.

## Declaration

sg-vol-02-form = The person understands the form about to be signed; it is reviewed, names the right country of return, and binds nobody to stay.
sg-vol-02-form-why = A signature under words that are not understood, or that bind, is not a free declaration.
sg-vol-02-form-remedy = Use a form that is released in a language the person understands, or have a released form in another language read out by a named interpreter; check the country; then sign. Which forms are released stands under ‘Forms’.
sg-vol-02-signed = The declaration is signed, understood, for this country of return, and not too old.
sg-vol-02-signed-why = No journey is prepared without the person's own written word that it is their choice.
sg-vol-02-signed-remedy = If there is no valid declaration, counsel the person and let them decide and sign again. An old one or one for another country does not count.
sg-vol-11-reconfirmed = Within the last 72 hours or fewer, as the programme says, the person said again, alone and in private, to someone other than the counsellor, that they wish to return, without signs of pressure.
sg-vol-11-reconfirmed-why = People change their minds, and the last chance to say so must be a free one.
sg-vol-11-reconfirmed-remedy = Someone other than the counsellor asks the person alone, with an interpreter who is neither a relative nor from an authority. If the answer is no, record the withdrawal.

## Protection

sg-vol-08-asked = The person was asked whether they fear grave harm on return.
sg-vol-08-asked-why = Nobody may be returned to persecution, torture or death, and only who asks will hear of it.
sg-vol-08-asked-remedy = Ask in a private counselling session and record the answer. Refusing to answer is an answer too, and leads to a risk assessment.
sg-vol-08-no-harm = A risk assessment found no real risk of persecution, torture, death or other irreparable harm.
sg-vol-08-no-harm-why = The principle of non-refoulement bars a return into such harm, even when the person wishes it.
sg-vol-08-no-harm-remedy = Have the risk assessed and record it. If the risk is real, refer the person for protection; the return does not go ahead.
sg-int-11-answer = No protection claim or referral is open for which the person wants the return to wait.
sg-int-11-answer-why = Leaving may end a claim for good, so the person decides whether to wait for the answer.
sg-int-11-answer-remedy = Explain what leaving means for the claim. Record the answer when it comes; if the person, asked alone, does not want to wait, record that in a new referral entry.
sg-vul-01-assessed = The person's vulnerability was assessed.
sg-vul-01-assessed-why = What puts a person at risk does not show in a category; someone has to look.
sg-vul-01-assessed-remedy = Assess vulnerability with the person and record it in words.
sg-vul-01-viable = The vulnerability assessment found return viable, and any conditions are met.
sg-vul-01-viable-why = A return that harms the person more than it helps is not to be arranged.
sg-vul-01-viable-remedy = See to the conditions, then assess again. If return stays barred, tell the person why, and look with them at ways to stay and at referrals.
sg-vul-03-screened = A trained caseworker screened for trafficking and exploitation.
sg-vul-03-screened-why = People who were trafficked seldom say so unasked, and may be sent back to those who did it.
sg-vul-03-screened-remedy = Have a trained caseworker screen, once and in private, and record it.
sg-vul-03-safe = A valid and verified risk assessment found that return is safe and in the person's interest.
sg-vul-03-safe-why = Those who exploited the person may wait at home or on the way.
sg-vul-03-safe-remedy = Have the risks assessed, record the result, and have a colleague verify it. If return is not safe, look at ways to stay.
sg-vul-03-high-risk = What is done against the high risk is agreed by the person and the receiving side.
sg-vul-03-high-risk-why = The risk is taken to be high when the person works with law enforcement or the trafficker may know of it; not knowing counts as knowing.
sg-vul-03-high-risk-remedy = Agree on measures with the person and the receiving side, and record them in a new risk assessment.

## Children

sg-vul-05-determination = A child-protection authority, an independent panel or a court determined that return is in the child's best interests; a second member of staff verified it.
sg-vul-05-determination-why = A child without a parent or usual carer has nobody else to weigh what is best for them, and immigration authorities have other interests.
sg-vul-05-determination-remedy = Ask the child-protection body for a best-interests determination, record what it found, and have a colleague verify it. If return is not favoured, it does not go ahead.
sg-vul-05-family = The family was traced, or tracing is against the child's interest; it is willing and able to care for the child; and the place of return was checked for safety.
sg-vul-05-family-why = A child must come home to safe and willing hands.
sg-vul-05-family-remedy = Ask the child-protection body for family tracing, family assessment and a security assessment, and record what it found.
sg-vul-06-guardian = The child has a guardian and free legal representation.
sg-vul-06-guardian-why = A child alone needs an adult who speaks for them before anything is decided.
sg-vul-06-guardian-remedy = Ask the child-protection authority to appoint a guardian and a lawyer, and record both.
sg-vul-06-receiver = The best-interests finding names the person or agency that takes over the child's care on arrival.
sg-vul-06-receiver-why = Between the gate and the family a child must never be without somebody responsible.
sg-vul-06-receiver-remedy = Have the child-protection body name the receiver, and record it with the finding.
sg-vul-14-assessed = The child's own best interests were assessed by people trained for children, not by an immigration authority; return is favoured, and the child's agreement or disagreement is on record.
sg-vul-14-assessed-why = A child in a family is a person too: what is good for the parents may not be good for the child.
sg-vul-14-assessed-remedy = Have trained people assess the child's own situation, hear the child, and record both the finding and the child's view.
sg-vul-14-full = A full determination was made, by a child-protection authority, an independent panel or a court, because the child disagrees, would be parted from a carer, or may come to harm, or one of these was left open; a second member of staff verified it.
sg-vul-14-full-why = Where so much is at stake for a child, an assessment alone is not careful enough.
sg-vul-14-full-remedy = Ask the child-protection body for a full determination, record it, and have a colleague verify it.
sg-mov-09-escort = The child travels with an escort and is received by a named person or agency.
sg-mov-09-escort-why = A child without parent or usual carer never travels alone and never arrives to nobody.
sg-mov-09-escort-remedy = Appoint an escort, name the receiver, and enter both in the booking.
sg-mov-09-carer = The child travels on the same journey as the carer, or with an escort.
sg-mov-09-carer-why = If the carer stays behind or changes plans, the child must not leave alone.
sg-mov-09-carer-remedy = Book child and carer on the same journey, or appoint an escort; if the carer no longer travels, record who cares for the child now.
sg-mov-09-handover = The receiver's identity was checked, and they are the one the determination names.
sg-mov-09-handover-why = A child handed to the wrong person may be lost for good.
sg-mov-09-handover-remedy = Do not hand over. Keep the child in the escort's care, report an incident and call protection staff.

## Health

sg-hlt-01-assessed = The person's health was assessed, and they were asked about medical conditions.
sg-hlt-01-assessed-why = A journey can make an illness worse, and what nobody asked about nobody can care for.
sg-hlt-01-assessed-remedy = Have trained health staff assess the person and record it. If the person does not wish to answer, record that: a doctor then looks.
sg-vul-10-doctor = A doctor found the person fit for travel, the care needed can be reached at the place of return, and continuity of care is arranged.
sg-vul-10-doctor-why = Where a condition is known or cannot be excluded, the journey and the time after it must not cost health or life.
sg-vul-10-doctor-remedy = Have a doctor examine the person, find out about care at the place of return, arrange medicines and hand-over, and record fitness for travel.
sg-hlt-01-valid = Fitness for travel is valid on the day of departure and on the day of arrival.
sg-hlt-01-valid-why = Health changes: a finding from long ago says nothing about today.
sg-hlt-01-valid-remedy = Have the person examined again and record fitness that covers the whole journey, or move the journey.
sg-hlt-01-embarkation = A health check in the three days before departure found the person fit for travel.
sg-hlt-01-embarkation-why = The last look finds what has changed since the health assessment.
sg-hlt-01-embarkation-remedy = Do the check in the three days before departure and record it. If the person is not fit, put the case on medical hold.

## Papers

sg-int-14-entry = The person may enter the country of return and stay there.
sg-int-14-entry-why = Somebody turned back at the border is stranded between two countries.
sg-int-14-entry-remedy = Find out on what ground the person may enter and stay, without giving their name to an authority, and record it.
sg-doc-01-valid = The person holds a travel document that is valid on the day of departure and on the day of arrival.
sg-doc-01-valid-why = Without a valid document the person is stopped on the way.
sg-doc-01-valid-remedy = Record the valid document the person has. If there is none, and the person agrees, ask the consulate for one.
sg-doc-02-agreed = Travel is not possible without what is asked for, and the person agrees to this request.
sg-doc-02-agreed-why = A request shows the person to the State they left; that is for them to decide.
sg-doc-02-agreed-remedy = Explain what is sent to whom and ask the person. If they say no, or the document is not needed, do not ask the consulate.
sg-doc-02-no-claim = No protection claim or referral is open.
sg-doc-02-no-claim-why = Word to the authorities of the country of origin can endanger the person and those left behind.
sg-doc-02-no-claim-remedy = Wait until the claim has ended, and record its outcome. The person decides about the claim, and nobody asks them to give it up.

## Journey and destination

sg-prg-08-open = Returns to this place are not suspended.
sg-prg-08-open-why = Nobody is taken to a place that is not safe for returnees or staff.
sg-prg-08-open-remedy = Wait until the programme manager lifts the suspension. Tell the person why, and what help there is meanwhile.
sg-prg-14-monitoring = Somebody can look after return how the person is doing, or the protection lead accepted return without that.
sg-prg-14-monitoring-why = Where nobody can look, nobody learns when a return has gone wrong.
sg-prg-14-monitoring-remedy = Ask the programme manager for a monitoring arrangement at the place of return, or ask the protection lead for an exception with a reason.
sg-prg-14-plan = Follow-up after return is agreed with the person.
sg-prg-14-plan-why = Help after return begins with knowing when and how to be in touch safely.
sg-prg-14-plan-remedy = Agree with the person when and how you will be in touch, and record it.
sg-mov-01-confirmed = The receiving office said that it can assist.
sg-mov-01-confirmed-why = Nobody is sent to an office that does not expect them or cannot help.
sg-mov-01-confirmed-remedy = Ask the receiving office, or remind it, and record its answer. If it cannot assist, look with the person at other places.
sg-mov-01-notice = The receiving office was told of the flight at least seven days before departure, or earlier where the programme says so; a late notice says why.
sg-mov-01-notice-why = The receiving office needs time to prepare what the person needs on arrival.
sg-mov-01-notice-remedy = Send the arrival notice. If it is late, give the reason, or move the journey.
sg-mov-01-late = The late arrival notice was approved by someone else than who sent it.
sg-mov-01-late-why = Less time to prepare may leave the person without what they need on arrival; two people weigh that.
sg-mov-01-late-remedy = A case manager or supervisor approves the late notice, or the journey is moved.
sg-mov-05-signed = Escort and receiver both signed the handover form.
sg-mov-05-signed-why = At every moment it must be clear who is responsible for the person.
sg-mov-05-signed-remedy = Have both sign on the spot. Until then the escort remains responsible.

## Holds

sg-hold-medical = The case is not on medical hold.
sg-hold-medical-why = Somebody saw a medical reason to wait, and it has not been cleared.
sg-hold-medical-remedy = The medical officer looks at the reason and lifts the hold when the person is well enough.
sg-hold-protection = The case is not on protection hold.
sg-hold-protection-why = Somebody saw a danger to the person, and it has not been cleared.
sg-hold-protection-remedy = The protection lead looks into the danger and lifts the hold when the person is safe.
sg-hold-safety = The case is not on safety hold.
sg-hold-safety-why = The way or the place was not safe, and it has not been cleared.
sg-hold-safety-remedy = The case manager finds out how safe the way and the place are now, and lifts the hold when they are.
sg-hold-own-wish = The person has not asked to wait.
sg-hold-own-wish-why = The person sets the pace; waiting costs them nothing.
sg-hold-own-wish-remedy = Ask the person, without pressing. Lift the hold only when they say that they are ready.

sg-rei-15-agreed = The person agrees that the office of the earlier case hears of their arrival.
sg-rei-15-agreed-why = Whoever comes back on their own may have a reason not to be looked for.
sg-rei-15-agreed-remedy = Say what that office would hear, and ask. After a no, name nothing; help does not depend on it.
