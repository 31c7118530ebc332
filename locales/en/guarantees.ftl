### What is proved of the policies. `pr-` are the properties; their English sentences are those of policy/properties.

guarantees = Guarantees
guarantees-about = What is proved of the rules by which this program decides: not for some cases that were tried, but for every case there can be.
guarantees-hold = These proofs are of the rules that run here.
guarantees-hold-about = Proved on { $day } with { $solver }. The rules have not changed since.
guarantees-stale = These proofs are of other rules than those that run here
guarantees-stale-about = They were made on { $day } of another set of rules. Until the rules that run here are proved, nothing on this page is a guarantee. Tell whoever runs this installation.
guarantees-set-proved = Rules that were proved
guarantees-set-running = Rules that run here
guarantees-programmes = Programmes with rules of their own
guarantees-programmes-about = A programme can only forbid more, and what could stand before a protective action is refused. So whatever can never happen without its rules can never happen with them.
guarantees-programmes-none = No programme here has rules of its own.
guarantees-programme-proved = Its rules were part of the proofs, word for word.
guarantees-programme-other = Its rules were not part of the proofs. What can never happen still cannot; that every step remains possible is not shown for them.
guarantees-programme-broken = Its rules cannot be read: no step is taken in this programme, and protective actions go on.
guarantees-result = Result
guarantees-property = What holds
guarantees-requirements = Requirements
guarantees-proved = Proved
guarantees-refuted = Refuted, as it must be
guarantees-stale-mark = Proved of other rules
guarantees-checking = For those who check the proofs
guarantees-checking-about = Which rules were proved, and the controls
guarantees-controls = Controls
guarantees-controls-about = These are false on purpose. Each takes something away, and the prover must find the harm that follows: one that always says yes would be noticed.
guarantees-hostile = { $taken ->
    [one] One set of rules made to do harm was accepted by the loader and asked about too; { $refused } were refused.
   *[other] { $taken } sets of rules made to do harm were accepted by the loader and asked about too; { $refused } were refused.
}
guarantees-not = What proofs do not cover
guarantees-not-about = A proof is about the rules alone.
guarantees-not-facts = That what was recorded is true: a false entry is judged as if it were right.
guarantees-not-building = That the facts are worked out rightly from what was recorded. Tests hold that, no proof.
guarantees-not-path = That every way through the program asks the rules. Tests hold that, no proof.
guarantees-not-time = What happens from one moment to the next, such as a withdrawal after booking. Tests with random journeys hold that, no proof.
guarantees-not-hands = What people do outside the program, and whoever holds both the databases and the master key.
guarantees-ask-api = The same as data: { $address }

pr-subject-children = Children
pr-child-determined = No child without parent or usual carer declares, is booked or is released without a verified best-interests determination in favour of return by a child-protection authority, an independent panel or a court; immigration authorities, border authorities and police can never make it.
pr-child-guardian = No child without parent or usual carer declares, is booked or is released without a guardian and legal representation.
pr-child-received = No child without parent or usual carer is booked or released without an escort and a named receiver, at a place looked into for safety, after its family was traced and found, or child protection found tracing to be against its interest.
pr-child-assessed = No child at all, also with its family, is booked or released without an assessment of its own best interests by somebody trained that favours return, its own view on record or that it is too small to have one.
pr-child-disagrees = A child that disagrees, or that would be parted from its carer or could be harmed, is never booked or released on an assessment alone: a verified determination by an independent body is needed.
pr-child-not-alone = No child is released to travel without its carer on the same journey or an escort.
pr-child-risk-closed = No child, alone or with its family, is booked or released while a risk of harm, trafficking or exploitation is open or left unknown, or while nobody asked whether debts endanger it.
pr-child-several-professions = No child is booked or released on the finding of one profession alone, or where an immigration or border official or the police took part.
pr-child-no-institution = No child without parent or usual carer is booked or released to an institution, or to a receiver of unknown kind, unless a determination confirms it as the last resort.
pr-elderly-looked-into = No elderly person declares, is booked or is released before their capacity was looked into and return was found to be good for them.
pr-independence-matters = Without the safeguards of the determination, a child alone could be released on the finding of somebody who is not independent: the prover finds that case.

pr-subject-confidentiality = Confidentiality
pr-second-factor-asked = Whoever is asked for a second step at sign-in and has not given it reads, moves and administers nothing. They may only protect.
pr-authorities-see-nothing = Staff of immigration authorities and of the State of origin, whatever role they hold, read, write and administer nothing: no counselling, protection, health or complaint record, no withdrawal, not even that a case exists. They may only protect.
pr-inactive-see-nothing = Whoever no longer works here does and reads nothing.
pr-protected-location = A case whose place is protected is seen and moved by nobody but those who carry it and those who answer for protection.
pr-need-a-role = Without a role that works on cases, given for this programme and office, nobody reads counselling or protection records, not even in an emergency: neither administrators nor programme managers, data protection officers, monitoring officers or auditors.
pr-system-does-little = Homeward itself, without a person, can put on hold, record an incident and give up a booking; it never moves a case forward.
pr-authority-matters = Without the prohibition for authorities, one of them could do more than protect: the prover finds that case.
pr-erasure-four-eyes = Nobody agrees to erase what they proposed to erase themselves.

pr-subject-decision = A free and informed decision
pr-declaration-live = Nobody is booked or released to travel without a signed declaration that is still valid, was understood, was read from a reviewed form, binds to nothing, and is for the country of return.
pr-reconfirmed = Nobody is released to travel who has not said again, in private and within three days, to somebody other than their counsellor, that they wish to return, with no sign of pressure.
pr-counselled-freely = Nobody declares, is booked or is released without an independent, private and understood session, a free choice, and no sign of pressure.
pr-asked-alone = Nobody declares, is booked or is released who was never asked alone; only for a child surely under six may somebody else have answered.
pr-detained-informed = Nobody who is held, or of whom that is not known, goes ahead without information, legal help and freedom from threat.
pr-able-to-decide = Where there is a doubt whether somebody can decide, nothing goes ahead before a doctor, a mental-health professional or a court has found that they can, or a representative agrees.
pr-consent-live = Without a live consent to keep their data, or another lawful ground whose review is not past, nobody declares, is booked, is announced or is released.
pr-begins-with-consent = No case begins without the consent of a person who was told what for in a language they understand, unless they cannot be asked and whoever answers for protection records another lawful ground. A no stands, but for a child whose best interests ask otherwise.
pr-declaration-matters = Without the safeguard of the signed declaration, somebody could be released who never declared: the prover finds that case.
pr-time-to-think = Nobody is booked or released who had less than a day to think between the last counselling and the signature, who did not sign alone, or whose interpreter they must fear.
pr-status-explained = Nobody with refugee or temporary protection status, or of whom that is not known, goes ahead before they understood what return does to it.

pr-subject-harm = No return to harm
pr-no-return-to-harm = Nobody goes ahead before being asked about fear of harm; and wherever harm is feared, or not known, a verified and valid risk assessment has found no risk of irreparable harm.
pr-known-risk-stops = Whoever a risk assessment found at risk of irreparable harm never goes ahead, whatever they say they fear.
pr-claim-waits = While a claim for protection is open, nothing goes ahead unless the person, asked, said no to waiting.
pr-claim-no-papers = During an open claim for protection no State is asked for a travel document, for nationality or for a clearance, whatever anybody agrees to.
pr-trafficking-screened = Nobody declares, is booked or is released without a screening for trafficking by somebody trained.
pr-trafficking-assessed = Wherever there is a sign of trafficking, or that is not known, a verified and valid risk assessment has found return to be in the person's interest.
pr-trafficking-mitigated = Where the risk is high, the person cooperates with law enforcement or the trafficker may know, nobody goes ahead before measures are agreed.
pr-screening-matters = Without the safeguard of the screening, somebody never screened could be released: the prover finds that case.
pr-victim-rights-explained = Nobody with a sign of trafficking, or of whom that is not known, goes ahead before proceedings, compensation and permits to stay were explained and understood, with legal help.
pr-stateless-referred = Nobody who is stateless, of doubtful nationality or afraid goes ahead before UNHCR or the asylum authority was asked, or they said no to that.

pr-subject-journey = Journey and arrival
pr-fit-on-the-day = Nobody with a health condition, or of whom that is not known, is booked or released without a doctor's finding of fitness that has begun and holds on the day of departure and on the day of arrival, with care there and along the way.
pr-fit-at-boarding = Nobody is released whom no check found fit within the three days before departure.
pr-destination-open = Nobody is booked for or released to a country or area to which returns are suspended, nor to any district inside it.
pr-monitored = Nobody is booked or released to where nobody can look after them, unless the protection lead made an exception; and always with a plan for afterwards.
pr-received = Nobody is released unless the receiving office said it can assist and was told in time, or somebody else accepted why it was told late.
pr-own-papers = Nobody is released while the programme keeps a document of theirs, or while a visa, clearance or waiver that was asked for is not there.
pr-papers-hold = Nobody is released without a travel document that is valid on the day of departure and of arrival and a right to enter.
pr-holds-hold = While anybody's case is on hold, for health, protection, safety or by their own wish, they are neither booked nor released.
pr-suspension-matters = Without the safeguard of suspensions, somebody could be booked for a suspended area: the prover finds that case.

pr-subject-policies = The policies themselves
pr-programmes-narrow = No programme's rules allow anything that is not allowed without them, neither ours nor any of those made to do harm that the program would take.
pr-kept-until-release = Whatever had to hold for the declaration, for asking the receiving office and for the booking still holds at the release: nothing is lost in between unseen.
pr-no-policy-errs = No policy can fail to be evaluated, whatever the facts: a prohibition that failed would otherwise be passed over.
pr-no-policy-is-dead = Every policy can come to bear, and every safeguard can be met before each step that it guards.
pr-something-is-allowed = Every action is possible for somebody: the guarantees do not hold only because nothing can be done.
pr-each-safeguard-counts = Each single safeguard and prohibition stops something that no other stops.
pr-permit-widens = A permit in a programme's rules would allow more: the prover finds that case, and the program refuses such rules.
pr-dropping-widens = Leaving out one safeguard allows more: the prover finds that case.

pr-subject-protection = Protective actions
pr-protective-always = Any active member of staff may always do for a person whatever protects them: withdraw, take back consent, refer for protection, treat as a child, report, put on hold, part from a group, and every other protective action, whatever the case and whatever a programme's rules say.
pr-system-protects = Homeward itself may always put a case on hold and record an incident.
pr-protective-all-covered = For every kind of actor that a protective action takes, a property says that they may always do it.
pr-protective-can-be-lost = A forbid that reached the withdrawal would take it away: the prover finds that case. The loader refuses such a forbid.
pr-child-determination-whole = No determination for a child counts that leaves out a point, and no child is booked or released before staying, returning and living elsewhere were compared.
pr-child-family-assessed = No child is booked or released before its family was assessed by somebody who is no immigration or border authority and no police, while any risk of harm, trafficking or exploitation is open, or on the word of fewer than two professions.
pr-child-tracing = No child without parent or usual carer is booked or released before its family was traced and assessed, unless an independent body found that tracing would harm the child.
pr-elderly-looked-after = No elderly person goes ahead before their capacity was looked into, it was asked who helps at home, and the return was found to be good for them.
pr-nothing-leaves-without-ground = Nothing about a person is passed on without their consent for that purpose and recipient, or another lawful basis that is still valid.
pr-authority-gets-identity-only = No authority that could detain or remove somebody, and no body of the State of origin, is sent anything but who the person is, for a travel document, with their consent to that request, and never during a claim for protection or after protection was granted.
pr-authority-never-learns = To no such authority may anybody even record consent, a ground or a transfer for what a person decided, said in counselling, or is protected from, nor for their health.
pr-no-role-no-record = Without a role that works on cases, given for this programme and office, nobody moves a case or writes to it, not even in an emergency. They may only protect.
pr-health-in-emergency = Health records open to doctors only: those of this programme and office, and in an emergency one from elsewhere.
