# Words of the pages: lists, the case, forms around the fields, refusals.

nav-directory = Directory
directory = Directory
directory-about = Organisations where people leave and where they return to: what they do, and whom to turn to.
directory-country = Works in
directory-service = Offers
directory-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
directory-none = No organisation fits
directory-none-about = Ask for less, or ask an administrator to add the one that is missing.
directory-where = Works in
directory-nothing-said = Nothing more is written down about it yet.
nav-by-number = Act on a case number
case = Case
account = Your account
nobody = Nobody yet
list-comma = {", "}
back-to-case = Back to the case
programme = Programme
sending-office = Office before departure
receiving-office = Office after arrival

## Lists
view-all = All open cases
view-mine = Assigned to me
view-office = My office
view-due = Due within a week
view-overdue = Overdue
view-blocked = Something is in the way
view-departing = Leaving within two weeks
view-unassigned = Assigned to nobody
view-closed = Ended
filter-view = Which cases
filter-stage = Where they stand
filter-any = Any
filter-words = Name or case number
work-all-mine = All that is assigned to me
cases-none = No cases here
cases-none-about = Cases appear here as soon as a person is registered or handed to you.
col-case = Person and case
col-stage = Where it stands
col-return = Return to
col-due = Next due
col-in-the-way = In the way of the next step
col-carried-by = Carried by
due-nothing = Nothing is due
due-limit = Limit { $day }, when the office is closed
leaves-on = leaves { $day }
open-safeguards = { $count ->
    [one] { $count } safeguard is open
   *[other] { $count } safeguards are open
}
tag-child = Child
tag-waits = Waits
tag-overdue = Overdue
tag-protected = Protected location

## The case
case-progress = The way home
case-next = What comes next
case-next-is = Next: { $action }
case-next-not-mine = Somebody with another role does this. You see what it needs.
checks-all-met = Everything this step needs is there.
checks-open = { $open ->
    [one] { $open } of { $all } safeguards is open
   *[other] { $open } of { $all } safeguards are open
}
checks-done = { $count ->
    [one] { $count } more is met or does not apply
   *[other] { $count } more are met or do not apply
}
checks-before = What this step still needs
case-due = What is due
case-deeds = What you can do
deed-always = always possible
case-facts = About the case
case-companions = Family and companions
case-history = What happened
case-paper = Page for the person’s hands
case-confidential = Confidential parts
case-confidential-about = Opening a part is recorded with your name. Open only what you need now.
open-counselling = Open counselling and declaration
open-protection = Open protection
open-health = Open health
opened-counselling = Counselling and declaration are open
opened-protection = Protection is open
opened-health = Health is open
born = born { $day }
called = called { $name }
travels-with = { $count ->
    [one] travels with { $count } other person
   *[other] travels with { $count } others
}
safe-contact = Safe contact
entry-number = Entry { $number }
entry-about = about entry { $number }
entry-open = What it says
entry-closed = Closed. Open its part beside the case to read it.
entry-says-nothing = It says nothing beyond that it happened.

## Forms
protective-about = This protects the person and is never refused. What counts is the moment in which you send it.
criteria = Criteria of the programme, each to be answered in the reasons
binds = This binds a person or an office. Read everything once more together before you go on.
stale-title = Something was recorded while you were writing
stale-about = Nothing of yours is lost. Read what is new, look at your answers again and send them if they still hold.
four-eyes = A correction of this entry counts only after a second person has agreed to it.
unmet-other-case = This stands in the way for a member of the group:
f-correction-reason = Why is this entry wrong
f-strike = Strike the entry out, with nothing in its place
f-case-number = Case number, as on the person’s paper
f-programme = Programme

## Act on a case number
by-number-about = The person is here, on the telephone or has sent word. You need only the case number, and you need not see the case.
received = Received
received-deed = Received for { $number }: { $action }
received-about = It counts from this moment, and those who carry the case see it now. Tell the person so. Say nothing about the case itself.

## Registering
register-consent = Before anything is written down
register-consent-about = Explain in a language the person understands: why the data are kept, who sees them, that a no to sharing refuses no help, and that everything can be taken back. If the person says no, nothing is kept.
register-person = The person
register-arrival = The arrival
register-arrived = The person has already come home without a case
register-without = The person cannot be asked for consent
register-basis = Why nobody can ask the person
register-basis-about = For somebody who is unconscious, cannot understand at present, or is a child alone. The case counts up to the day of the review: ask the person as soon as they can answer. A no stands, and then nothing is kept, but for a child whose best interests ask otherwise. It opens nothing to an authority, and nothing is shared with the receiving office. Everyone on the case reads the reason: name no illness.
register-nothing-kept = Nothing was kept. That somebody asked and said no is counted without anything about them.
programmes-none = There is no programme you may register for
programmes-none-about = A programme manager opens programmes, an administrator gives the role for this office.

## The page for the person’s hands
paper-title = Your number with us
paper-office = Where to find us
paper-withdraw = You can change your mind
paper-withdraw-about = At any time before you leave, without giving a reason and without any penalty. Tell anyone at the office, by telephone or in person, and say your number. It counts at once.
paper-complain = You can complain
paper-complain-about = About anything and anyone here, also without your name. Ask any office to speak with somebody who does not work on your case. Complaining changes nothing in the help you get.
paper-data = Your data belong to you
paper-data-about = You can have mistakes put right and take back your consent at any office. Ask there if you want to know what is written about you.

## Refusals
problem-unreadable-advice = Something in the address or in the form is not as our pages send it. Nothing was changed. Go back and try it once more from there.
problem-not-a-page = There is no page to open at this address
problem-not-a-page-advice = It takes a form that another page sends, or only shows something. Nothing was changed. Begin from your work.
problem-too-large-advice = At most one megabyte fits into one form, about 100,000 characters in any script. Shorten what you wrote, or record it in two entries.
problem-too-slow = It took too long to arrive
problem-too-slow-advice = Your form arrived only in part and was not saved. The connection may be weak. Go back and send it once more.
problem-not-found-advice = Compare the address or the case number. If you think you should see this, ask whoever carries the case.
problem-not-signed-in = You are not signed in
problem-not-signed-in-advice = Sign in and try again.
problem-not-permitted = Your role does not allow this
problem-not-permitted-advice = Ask a colleague whose role it is. What protects a person is always open to you under ‘Act on a case number’.
problem-not-possible = This is not possible now
problem-not-possible-advice = The case may have moved on. Look at it again.
not-possible-now = “{ $action }” does not fit where the case stands: { $stage }.
problem-safeguards-advice = Each is listed with who can clear it.
problem-stale-advice = Look at the case again, then repeat what you wanted to do.
problem-key-reused = This form was already sent with other answers
problem-key-reused-advice = Go back to the case and begin the form again.
problem-damaged = This file no longer opens
problem-damaged-advice = It is gone from its place, or was changed there. That is now on record. Tell the administrator: a copy may still be whole.
problem-throttled = Too many tries
problem-throttled-advice = Wait a little and try again.
problem-busy = Too busy at this moment
problem-busy-advice = Nothing is lost. Wait a few seconds and send it again.
problem-internal-advice = Nothing was half done. Try again; if it happens again, tell whoever runs Homeward.
problem-foreign = This form did not come from here
problem-foreign-advice = It was sent from another site or from an old page. Reload the page and send it again.
problem-invalid-advice = Look at the answers named below.
problem-idempotency-key = An Idempotency-Key is needed

## What the program itself records
system-departed-without-release = Departure was recorded without a valid release to travel.
system-carer-does-not-travel = The person who cares for this child no longer travels at this time.
system-late-withdraw = Word reached an office that the person no longer wishes to return, when a withdrawal was no longer possible.
system-late-leave-group = Word reached an office that the person no longer wishes to travel with the group.
system-late-hold = Somebody asked for the case to wait when it could no longer be held.
system-file-damaged = A paper kept with the case is gone from its place, or was changed there. It no longer opens.
system-late-treat-as-child = Somebody said that the person must be treated as a child, after the case had ended.
basis-own = our own rule
basis-inferred = follows from the source

## Account
password-change = Change your password
password-about = Choose at least 12 characters. Several words make a good password.
password-first = This password was given to you by somebody else. Choose your own before you go on.
f-old-password = Your password until now
f-new-password = Your new password
password-old-password-wrong = This is not your password.
password-new-password-wrong = Choose 12 to 128 characters that are not quickly guessed: several words that do not belong together, without your name.
a-change-password-done = Your password is changed, and other computers are signed out.
tokens = Keys for programs
tokens-about = With a key a program acts in your name, with your rights and under the same safeguards.
tokens-none = No keys
tokens-none-about = Make one only for a program you trust.
token-once = Copy this key now. It is shown only once.
token-made = The key is made
token-make = Make a key
token-revoke = Take back
token-until = Valid until
f-token-name = What is it for
f-token-scope = What may it do
v-scope-read = Read
v-scope-write = Read and record

## Enquiries
enquiry-title = Somebody only asked
enquiry-about = Count the enquiry: the office, the day and the language, nothing about the person.
enquiry-count = Count the enquiry
a-enquire-done = The enquiry is counted. Nothing about the person was kept.
f-enquiry-language = Language spoken
rea-title = Before the journey and after it
rea-about = What the sending office found, beside what was found since the arrival. Where they do not say the same it is marked: find out which of the two is so now.
rea-none = Nothing is recorded yet that could be set side by side.
rea-not-yet = Nothing was found about this since the arrival.
rea-what = What
rea-by = By
rea-before = Before the arrival
rea-after = Since the arrival
rea-differs = differs
claim-title = Somebody has arrived, and may be this person
claim-about = They were taken in without being announced, and named this case. It is not open to that office.
linked-title = The same person
