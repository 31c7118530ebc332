### Trafficking, status, specific needs, services while waiting, a free signature. One message a line, the same keys in every language.

## What can be done

a-explain-victim-rights = Explain a victim's rights before they decide
a-explain-victim-rights-done = Rights of a victim explained
a-explain-victim-rights-about = Before somebody who may have been trafficked decides: where proceedings, compensation and permits to stay stand and what return would do to them, with legal help; whether the family is safe, how family and community may react, and whether the person is afraid. Only protection staff read it.
a-record-account = Record an account, once
a-record-account-done = Account recorded
a-record-account-about = What the person tells of what was done to them, in their words. Asked once: whoever would ask again reads it here, if the person agrees. Each record is counted as one time of asking. Only protection staff read it.
a-record-proceedings = Record news of the criminal case
a-record-proceedings-done = News of the criminal case recorded
a-record-proceedings-about = Trial, outcome, sentence, compensation, release of a perpetrator: the person hears of it, also after return, unless they wish no news. The release of a perpetrator holds a case that has not left yet, and protection staff are told.
a-send-assessments = Record what goes to the receiving partner
a-send-assessments-done = Assessments sent to the receiving partner
a-send-assessments-about = Risk and needs assessments, health needs and plan go to the receiving partner with the notice of return, if the person agrees to exactly that. Send them by a safe way; here stands what went, to whom, and that the person agreed.
a-explain-status = Explain what return may do to a protection status
a-explain-status-done = Told what return may do to the protection status
a-explain-status-about = Somebody with refugee or temporary protection status hears, before anything is decided or any embassy asked, that living in the country of origin again, or turning to its authorities, may end the status. UNHCR or the asylum authority is there if the person wishes it.
a-record-specific-needs = Record specific needs
a-record-specific-needs-done = Specific needs recorded
a-record-specific-needs-about = What a person needs of their own, in their words, and what is done for it. Needs bring help; they never count against anybody and no rule can ask where they come from. Do not write down religion, orientation or identity: write what is needed.
a-record-service = Record a service while waiting
a-record-service-done = Service while waiting recorded
a-record-service-about = Shelter, medical help, money for basic needs, psychosocial help and more: what was asked for, what was given, by whom and at what cost. It can be recorded at any stage, also after the person has said no to return: help never depends on going on.
a-confirm-arrangements = Confirm arrangements for journey and arrival
a-confirm-arrangements-done = Arrangements for journey and arrival recorded
a-confirm-arrangements-about = Onward transport, a night's stay, help at the airport, somebody alongside: what is arranged and who has confirmed it. Everybody who works on the case reads it, so write what to do and not why.

## What forms ask

f-protection-status = The person has refugee or temporary protection status
f-protection-status-hint = Here or in another country, from a State or from UNHCR. Whoever has it hears first what return may do to it.
f-internally-displaced = The person is displaced inside their own country
f-internally-displaced-hint = They never crossed a border. This is not for them: refer them to those who help there.
f-alternatives-explained = The ways to stay, to be protected and to return were explained, each with its limits
f-alternatives-explained-hint = Asylum, other permits, regularisation, legal aid, return later, not returning.
f-motives = Why the person thinks of returning
f-motives-hint = Tick all that the person names. They may change: each talk has its own.
f-answer-by = To be answered by
f-answer-by-hint = Leave empty to count the days of the programme.
f-proceedings = Proceedings against the traffickers
f-proceedings-explained = Where the proceedings stand, and what return would do to them, was explained
f-compensation = Claim for compensation
f-compensation-explained = Where a claim for compensation stands, and how to claim from abroad, was explained
f-stay-permit = Permit to stay
f-stay-permit-explained = Where a permit to stay stands, and which other ways to stay there are, was explained
f-legal-help = A lawyer or legal aid advised the person
f-legal-help-by = Who gave legal help
f-family-safety-assessed = The safety of family members was looked into, here and at home
f-family-safety = What was found about the family's safety
f-reaction-assessed = How family and community may react was thought through with the person
f-reaction = How they may react
f-trained-for-accounts = Taken by somebody trained for it
f-account = What the person told
f-account-hint = In the person's words, no more than they wish to tell. Stop when they wish to stop.
f-told-before = How often the person has told it before, elsewhere
f-may-be-shared = The person agrees that those who would ask again read it instead
f-shared-with = With whom it is shared, and what is left out
f-again-because = Why it was asked again
f-again-because-hint = Needed when an account is there already.
f-event = What happened in the criminal case
f-news-told = The person was told
f-news-told-hint = 'Refused' means that the person wishes no such news.
f-told-on = Told on
f-safety-measures = What is done for the safety of the person and the family
f-shared-parts = What goes
f-sent-to = To whom
f-sent-to-hint = Organisation and person.
f-safe-way = By which safe way
f-safe-way-hint = For example sealed and by hand, or encrypted. Never by open mail.
f-loss-explained = That living in the country of origin again may end the status was explained
f-contact-explained = That turning to the authorities of that State, as for a passport, may end it too was explained
f-wishes-involved = The person wishes UNHCR or the asylum authority to be involved
f-involved = That body was involved
f-involved-body = Which body
f-specific-needs = Where the needs come from
f-specific-needs-hint = Tick what the person agrees to have written down. It opens help and closes nothing.
f-needs-in-words = What the person needs
f-measures = What is done, by whom, until when
f-arrangements-needed = Something must be arranged for the journey or the arrival
f-arrangements = What is arranged
f-arrangements-hint = What to do, not why.
f-confirmed = Those who give it have confirmed it
f-confirmed-by = Who confirmed
f-waiting-service = Which service
f-asked-on = Asked on
f-service-outcome = What came of it
f-given-from = Given from
f-given-until = Given until
f-provider = Who gives it
f-cost = What it costs
f-cost-hint = Amount, currency and for how long: 12.50 EUR a night.
f-told-unconditional = The person was told that it does not depend on going on with the return
f-reflection-hours = Hours between the last counselling and the signature
f-reflection-hours-hint = At least 24.
f-document-days = Days for a consulate to answer
f-counselling-office = Office of the independent organisation that counsels
f-counselling-office-hint = Needed where a State runs the sending office. Its organisation belongs to no State.
error-not-independent = No such office, or its organisation belongs to a State. Name one of an independent organisation.

## Choices

v-claim-state-none = None
v-claim-state-possible = Possible, not begun
v-claim-state-under-way = Under way
v-claim-state-ended = Ended
v-claim-state-unknown = Not known
v-proceedings-charged = Charges were brought
v-proceedings-trial = Trial
v-proceedings-outcome = Outcome
v-proceedings-sentence = Sentence
v-proceedings-compensation = Compensation
v-proceedings-perpetrator-released = A perpetrator is released
v-shared-part-risk-assessment = Risk assessment
v-shared-part-needs-assessment = Needs assessment
v-shared-part-health-needs = Health needs
v-shared-part-reintegration-plan = Reintegration plan
v-specific-need-woman-at-risk = Woman at risk
v-specific-need-single-head-of-household = Single head of household
v-specific-need-disability = Disability
v-specific-need-gender-based-violence = Survivor of gender-based violence
v-specific-need-torture = Survivor of torture
v-specific-need-other-violence = Survivor of other violence
v-specific-need-pregnancy = Pregnancy
v-specific-need-statelessness = Statelessness
v-specific-need-other = Other
v-service-outcome-asked = Asked for, not given yet
v-service-outcome-given = Given
v-service-outcome-not-available = Not available
v-service-outcome-declined = The person did not want it
v-motive-family = To be with family
v-motive-care = To care for somebody
v-motive-no-work = No work here, or work lost
v-motive-no-means = No means to live here
v-motive-no-legal-stay = No legal stay here
v-motive-protection-refused = Asylum refused or given up
v-motive-safety = Not safe here
v-motive-health = Health
v-motive-plans-at-home = Plans at home: work, school, business
v-motive-better-at-home = Things are better at home now
v-motive-homesick = Homesick
v-motive-stay-ended = Work, study or visit has ended
v-motive-other = Other

## What is due, and what the program itself writes

due-document-answer = Answer of the consulate on the travel document
due-proceedings-news = Tell the person the news of the criminal case
due-perpetrator-released = A perpetrator is released: tell the person and see to their safety
system-pressure-signs = Signs of pressure were recorded in a talk. The case is held until protection staff have looked at it.
system-perpetrator-released = A perpetrator in the criminal case is released.

## Safeguards: trafficking

sg-vul-18-explained = Before deciding, the person heard with legal help where proceedings, compensation and permits to stay stand, and understood.
sg-vul-18-explained-why = Who leaves without knowing may lose a permit to stay, the compensation, and the chance to see justice done.
sg-vul-18-explained-remedy = Have somebody trained explain it with a lawyer there and an interpreter who is neither a relative nor an official, and record it. If the declaration was signed before, the person decides and signs anew.
sg-vul-18-family = The safety of the family, and how family and community may react, were assessed with the person.
sg-vul-18-family-why = Those who trafficked a person may turn on the family, and not every home welcomes somebody back.
sg-vul-18-family-remedy = Think it through with the person, look into the family's safety, and record what was found.
sg-vul-18-referred = UNHCR or the asylum authority was asked, because the person fears harm or the fear could not be excluded.
sg-vul-18-referred-why = A person who was trafficked can be a refugee too, and only those bodies can say so.
sg-vul-18-referred-remedy = Refer the person to UNHCR or the asylum authority. If they do not want that, record the referral as not agreed to.
sg-vul-13-once = What happened to the person is asked once, or the reason for asking again is on record.
sg-vul-13-once-why = To tell it again is to live it again.
sg-vul-13-once-remedy = Read the account that is there. If it must be asked again, say why.
sg-vul-04-agreed = The person agreed to what goes to the receiving partner, and to sharing with it.
sg-vul-04-agreed-why = What was told in trust goes nowhere without the person's yes.
sg-vul-04-agreed-remedy = Show the person what would go, and to whom, and ask. After a no, send nothing.

## Safeguards: status and scope

sg-int-15-scope = The person is outside their own country, or it is not known that they are not.
sg-int-15-scope-why = Return of people displaced inside their country has its own rules and its own help; this programme is not made for it.
sg-int-15-scope-remedy = Keep nothing. Tell the person who helps people displaced inside the country: the responsible authority, UNHCR or another organisation; the directory names them.
sg-int-15-asked = The person was asked whether they have refugee or temporary protection status.
sg-int-15-asked-why = Return can end such a status, so somebody has to ask.
sg-int-15-asked-remedy = Ask, and put the answer into the person's details.
sg-int-15-told = Whoever has, or may have, refugee or temporary protection status was told before deciding what return and contact with their State may do to it.
sg-int-15-told-why = A status once lost may never come back. Nobody is to lose it without knowing.
sg-int-15-told-remedy = Explain it in a language the person understands, with an interpreter who is neither a relative nor an official, and record it. If the declaration was signed before, the person decides and signs anew. Until then contact no embassy.
sg-int-15-involved = UNHCR or the asylum authority was involved, or the person did not wish it.
sg-int-15-involved-why = The body that protects a person can say what return means for the status, and whether it is safe.
sg-int-15-involved-remedy = Ask the person. If they wish it, bring in UNHCR or the asylum authority before going on, and record it.
sg-int-15-granted = Whoever was granted protection meanwhile was told what return may do to it, with UNHCR or the asylum authority involved as they wish.
sg-int-15-granted-why = Protection just given would end with the return.
sg-int-15-granted-remedy = Tell the person of the decision first, explain what return would mean for it, and record the talk. If the declaration was signed before, the person decides and signs anew.
sg-int-11-referred = UNHCR or the asylum authority was asked, where the person is or may be stateless or fears harm.
sg-int-11-referred-why = A person without a State, or in fear of theirs, is for those bodies to hear before a journey is prepared.
sg-int-11-referred-remedy = Refer the person to UNHCR or the asylum authority. If they do not want that, record the referral as not agreed to. If nationality was never asked about, put it into the details.

## Safeguards: a free decision

sg-vol-01-alternatives = The ways to stay, to be protected and to return were explained to the person, each with its limits.
sg-vol-01-alternatives-why = Who is told of one way only does not choose.
sg-vol-01-alternatives-remedy = Explain them in a counselling session, and record it.
sg-cou-02-organisation = Where a State runs the sending office, the programme names an independent organisation that counsels.
sg-cou-02-organisation-why = Nobody speaks freely about staying to those who decide on it.
sg-cou-02-organisation-remedy = The programme manager names an office of an independent organisation in the terms of the programme.
sg-cou-02-counsellor = The session that counts was held by somebody from the independent organisation that the programme names.
sg-cou-02-counsellor-why = Counselling is independent when the counsellor is.
sg-cou-02-counsellor-remedy = Have a counsellor of that organisation hold a session and record it. If the declaration was signed before it, the person decides and signs anew.
sg-vol-05-asked = The person was asked whether they are held in detention.
sg-vol-05-asked-why = In detention more has to be looked at, so somebody has to ask.
sg-vol-05-asked-remedy = Ask, and put the answer into the person's details.
sg-vol-09-thinking = There are at least 24 hours, or as many as the programme says, between the last counselling and this signature.
sg-vol-09-thinking-why = A decision that could not be slept on is easily not one's own.
sg-vol-09-thinking-remedy = Let the person think it over, and have the form signed later, if they still wish to return.
sg-vol-09-time = At least 24 hours, or as many as the programme says, lay between the last counselling and the signature.
sg-vol-09-time-why = A decision that could not be slept on is easily not one's own.
sg-vol-09-time-remedy = Let the person think it over, and have the declaration signed anew if they still wish to return.
sg-vol-09-signing = This form is signed with nobody else in the room, and no relative or official interprets.
sg-vol-09-signing-why = Before others not everybody can say no.
sg-vol-09-signing-remedy = See the person alone, with an interpreter who is neither a relative nor an official, or none if none is needed.
sg-vol-09-signed-alone = The declaration was signed with nobody else in the room, and no relative or official interpreted.
sg-vol-09-signed-alone-why = Before others not everybody can say no.
sg-vol-09-signed-alone-remedy = Have the declaration signed anew with the person alone, and say who interpreted.
sg-vol-09-circumstances = The circumstances of the decision are named, with a removal order and detention where there are such.
sg-vol-09-circumstances-why = What leaves little choice does not bar the return, but it is never hidden.
sg-vol-09-circumstances-remedy = Tick every circumstance that applies, or that none of these does.
sg-mov-08-arranged = What the person needs on the way and on arrival is arranged and confirmed.
sg-mov-08-arranged-why = A need that was heard and then forgotten leaves a person alone at the worst moment.
sg-mov-08-arranged-remedy = Arrange it with those who give it, have it confirmed, and record that, saying what to do and not why.
