# Identity, travel papers, and what States are asked for.

## Actions
a-record-evidence = Record what shows who the person is
a-record-evidence-done = Evidence of identity recorded
a-record-evidence-about = Anything that helps to establish identity or nationality: papers of any kind, or an interview. A photograph is kept only if the person wishes it and is never compared with others; fingerprints are not kept at all. Nobody loses anything by saying no.
a-request-verification = Ask a consulate to confirm nationality
a-request-verification-done = Confirmation of nationality asked for
a-request-verification-about = Tells a State that this person is here and may be its national; that cannot be taken back. Only when travel is not possible without it, only with the person's agreement to this very request, and never while a protection claim is open.
a-record-consulate-answer = Record what the consulate said
a-record-consulate-answer-done = Answer of the consulate recorded
a-record-consulate-answer-about = An answer, a question, an appointment, or that nothing came and the consulate was asked again. Each has a next day, so that no request is forgotten.
a-request-clearance = Ask for a transit visa, exit clearance or waiver
a-request-clearance-done = Visa, clearance or waiver asked for
a-request-clearance-about = Tells the authority asked who the person is and that they mean to leave. The person must know that before they agree, above all where they have no right to be in the country. Never while a protection claim is open.
a-record-clearance = Record a visa, clearance or waiver
a-record-clearance-done = Answer on visa, clearance or waiver recorded
a-record-clearance-about = What the authority said. Nobody is released to travel while something that was asked for is open, refused, or not valid on the day of departure.
a-take-custody = Take a document into keeping
a-take-custody-done = Document taken into keeping
a-take-custody-about = People keep their own papers. Take one only for a reason, with their agreement, against a receipt that says when it comes back.
a-end-custody = Hand a document back
a-end-custody-done = Document handed back
a-end-custody-about = The paper is with its owner again. If the journey is given up, it goes back the same day.

## Fields
f-machine-readable = Lines for machines
f-machine-readable-hint = The two or three lines of letters, numbers and < at the foot of the page. Type, paste or scan them: what you leave empty below is then filled in, and the check digits are tested.
f-held-by = Who has it now
f-held-by-hint = Leave empty when the person has it. A document that somebody else keeps, or that is lost, does not count for the journey.
f-differs-because = Why it says something else of the person
f-differs-because-hint = Needed when the birth date in the document is not that of the case.
f-evidence = What it is
f-issued-by = Who made it
f-issued-by-hint = Office, school, court, person. For an interview: who held it, where.
f-evidence-result = Result of looking at it
f-checked-by = Who looked at it
f-identity-fields = What was sent
f-identity-fields-hint = Identity, and nothing else: nothing of health, protection, an asylum claim, or why the person is in the country.
f-consulate-request = Answer to which request
f-answered-on = When
f-consulate-answer = What the consulate said
f-next-on = Next day
f-next-on-hint = When to go there, send what is missing, or ask again.
f-clearance = What is asked for
f-authority-asked = Which authority
f-clearance-answer = What it said
f-hand-back-on = Handed back by
f-hand-back-on-hint = The last day on which it goes back to the person.
f-receipt-given = The person has a receipt
f-handed-back-on = Handed back on
f-signed-for = Signed for

## Choices
v-holder-person = The person
v-holder-programme = This programme, against a receipt
v-holder-host-authority = An authority of the host country
v-holder-asylum-authority = The asylum authority
v-holder-employer = An employer
v-holder-somebody-else = Somebody else
v-holder-lost = Lost
v-holder-stolen = Stolen
v-evidence-passport = Passport (official travel document)
v-evidence-identity-card = National identity card (official travel document)
v-evidence-birth-certificate = Birth certificate
v-evidence-marriage-certificate = Marriage certificate
v-evidence-divorce-certificate = Divorce certificate
v-evidence-driving-licence = Driving licence
v-evidence-qualification = School or work certificate
v-evidence-family-register = Family register
v-evidence-electronic-transaction = Dealings with authorities on line (tax, benefits, bank)
v-evidence-other-document = Other document
v-evidence-registration-document = Registration document, such as one of UNHCR (informal)
v-evidence-language-analysis = Analysis of language (other method)
v-evidence-interview = Interview (other method)
v-evidence-photograph = Photograph, if the person wishes it
v-evidence-result-not-checked = Not looked at yet
v-evidence-result-genuine = Genuine
v-evidence-result-doubtful = Doubtful
v-evidence-result-not-genuine = Not genuine
v-identity-field-names = Names
v-identity-field-birth-date = Date of birth
v-identity-field-birth-place = Place of birth
v-identity-field-sex = Sex
v-identity-field-nationality = Nationality
v-identity-field-parents = Names of the parents
v-identity-field-former-address = Last address in that country
v-identity-field-document-numbers = Numbers of documents
v-identity-field-document-copies = Copies of documents
v-identity-field-photograph = Photograph
v-consulate-request-travel-document = Travel document
v-consulate-request-verification = Confirmation of nationality
v-consulate-answer-granted = Issued or confirmed
v-consulate-answer-refused = Refused or not confirmed
v-consulate-answer-more-asked = Asks for something more
v-consulate-answer-appointment = Appointment
v-consulate-answer-no-answer = No answer; asked again
v-clearance-transit-visa = Transit visa
v-clearance-exit-clearance = Exit clearance
v-clearance-fine-waiver = Waiver of a fine for overstaying
v-clearance-stamp-waiver = Waiver of a deportation stamp
v-clearance-birth-registration = Registration of a birth
v-clearance-answer-granted = Granted
v-clearance-answer-refused = Refused
v-clearance-answer-not-needed = Not needed
v-clearance-answer-goes-without = Refused; the person was told and goes all the same

## Errors
error-unreadable-lines = These are not the lines of a travel document. A passport has two lines of 44 signs, a card three of 30 or two of 36. Leave this empty and fill in the fields below.
error-check-digits = A check digit does not fit: a sign was misread, or the document was altered. Compare the lines with the document; O and 0, I and 1 look alike.
error-is-visa = These are the lines of a visa. Record it under visas, clearances and waivers.
error-other-than-lines = The machine-readable lines say something else. Correct one of the two.
error-nothing-open = Nothing in this case waits for this. Look at what is written above in the case.

## What is due
due-verification-answer = Answer of the consulate on nationality
due-clearance-answer = Answer on visa, clearance or waiver
due-custody-ends = Document to be handed back to the person

## Safeguards
sg-doc-02-passport = No valid passport is at hand.
sg-doc-02-passport-why = A valid passport is used as it is. A request would show the person to the State they left for nothing.
sg-doc-02-passport-remedy = Use the passport. If it is lost, stolen or kept by somebody, record that with the document first.
sg-doc-03-clearances = Every visa, clearance and waiver that was asked for is granted and valid on the day of departure, or not needed.
sg-doc-03-clearances-why = Without it the person is stopped on the way, fined, or barred from coming back.
sg-doc-03-clearances-remedy = Record the answer of the authority. If it refuses a waiver, tell the person; if they go all the same, record that with the reason.
sg-doc-04-receipt = The person agrees that the document is kept, and has a receipt.
sg-doc-04-receipt-why = Whoever has no papers in hand is not free to go. People keep their own.
sg-doc-04-receipt-remedy = Say what the document is needed for and when it comes back; write a receipt. If the person says no, leave the document with them.
sg-doc-04-back = The programme keeps no document of the person.
sg-doc-04-back-why = The person travels with all that is theirs.
sg-doc-04-back-remedy = Hand the documents back and record it.
sg-int-12-agreed = The person agrees to the photograph or the analysis of their language.
sg-int-12-agreed-why = Face and voice belong to the person. Nothing depends on them, and a no has no consequence.
sg-int-12-agreed-remedy = Ask the person. If they say no, record other evidence or none.

## Agreements with States
set-state-agreements = Agreements with States
set-state-agreements-about = Until when a State issues a travel document or says whether somebody is its national, and what it takes as evidence. Requests to it are due by these days; without an agreement those of the programme count.
set-state-agreements-none = No agreement yet. Requests are due after the days of the programme.
set-state-agreement-new = Add an agreement with a State
set-state-agreement = Agreement with a State
set-state-agreement-about = What the other State has bound itself to. The text itself stays where it is kept.
set-agreement-state = State
f-verification-days = Days to confirm nationality
f-evidence-means = What it takes as evidence of nationality
agreed-document = { $days ->
    [one] It issues a travel document within one day.
   *[other] It issues a travel document within { $days } days.
}
agreed-verification = { $days ->
    [one] It says within one day whether somebody is its national.
   *[other] It says within { $days } days whether somebody is its national.
}
agreed-evidence = It takes as evidence of nationality:
deed-save-state-agreement = Agreement with a State saved
