### Words of the pages of settings and programmes. The names of fields stand in admin.ftl.

## The house
set-organisations = Organisations
set-organisations-about = Who works in this installation. The kind of an organisation decides whether its staff may ever see a case.
set-organisations-none = No organisation is kept yet. Begin with your own.
set-organisation = Organisation
set-organisation-new = Add an organisation
set-no-one-country = Of no one country
set-directory-empty = The directory says nothing about it yet
set-offices = Offices
set-offices-about = Where people work: time zone, days without work, and how to reach the office, as printed on letters.
set-offices-none = No office is kept yet. Every case needs one that sends and one that receives.
set-office = Office
set-office-new = Add an office
set-staff = Staff
set-staff-about = Who may sign in, and with which roles. An account that is no longer needed is deactivated; what the person recorded stays theirs.
set-staff-none = Nobody can sign in yet.
set-staff-one = Member of staff
set-staff-new = Add a member of staff
set-staff-new-about = You will see a one-time password. Hand it over in person or by telephone, never together with the sign-in name.
set-deeds = What was changed
set-deeds-about = Every change to settings and programmes, the last first. Nobody can alter this list.
set-deeds-none = Nothing was changed yet. Whatever is saved in settings and programmes will stand here.

## Accounts
set-active = Active
set-inactive = Deactivated
set-sees-no-case = Sees no case
set-no-role = No role
v-pages-language-en = English
v-pages-language-fr = French
v-pages-language-es = Spanish
v-pages-language-ar = Arabic
set-away = Away until { $day }
set-away-deputy = Away until { $day }; { $deputy } stands in
set-absence = Absence
set-absence-about = While somebody is away a colleague can stand in: cases carried by the absent colleague count as their own.
set-absence-again = Choose again who stands in: saving without a choice ends it.
set-absence-change = Say who is away and who stands in
set-password = One-time password
set-password-about = For somebody who has forgotten the password. All their sessions end.
set-password-give = Give a new one-time password
set-password-for = For the sign-in name { $login }:
set-password-once = This page shows it only once. Whoever signs in with it chooses an own password first. It opens the account for 14 days.
set-password-sent-twice = The form for { $login } came twice and was done once. The password stood in the first answer only. If nobody noted it, give a new one.
set-deactivate = Deactivate this account
set-deactivate-about = The account cannot sign in any more; all sessions and tokens end at once. Hand over the cases it carries.
set-reactivate = Activate this account again
set-reactivate-about = The account gets a new one-time password; the old one stays invalid.

## Programmes
set-programmes = Programmes
set-programmes-about = Under which terms people are accompanied, and where returns may go.
set-programmes-none = Every case begins in a programme. Add the first one.
set-programme = Programme
set-programme-new = Add a programme
set-programme-about = Saving makes a new version. It counts for every case from its first day on; earlier ones stay, so that an old decision can be explained.
set-programme-save = Save as a new version
set-rules-refused = The rules of the programme are not taken
set-versions = All versions
set-versions-about = What holds when, the last saved first.
set-version-from = Version { $number }, from { $day }
set-version-in-force = In force
set-version-to-come = To come
set-version-past = Past
set-version-overtaken = Overtaken before its first day
set-recorded = Saved { $moment } by { $who }
set-programme-announced = The form begins with the version to come. What you save takes its place, if it holds from the same day or earlier.
set-runs = Runs
set-from-to = { $from } to { $to }

## Where returns may go
set-places = Where returns may go
set-suspensions = Suspensions
set-suspensions-about = Places to which nobody is released at present, with the reason and the day on which it is looked at again.
set-suspensions-none = Returns are suspended nowhere. When a place is not safe, suspend returns to it here.
set-suspension-new = Suspend returns
set-suspension-about = From now on nobody is released to travel there. Cases go on in all other respects.
set-suspend = Suspend returns
set-all-programmes = All programmes
set-place = Place
set-since = Since
set-since-by = { $day }, by { $who }
set-state = State
set-holds = In force
set-lifted = Lifted
set-lifted-by = { $day }, by { $who }
set-review = Look at it again
set-review-about = Say why it stays and when it is looked at next. If it need not stay, lift it.
set-review-save = It stays
set-review-due = Review due
set-reviews-due = { $count ->
    [one] { $count } suspension is due to be looked at again.
   *[other] { $count } suspensions are due to be looked at again.
}
set-lift = Lift the suspension
set-lift-about = From now on returns there are possible again, case by case.
set-monitoring = Follow-up of returns
set-monitoring-about = Who follows returnees up in each country, and how. Without an arrangement in force no journey to the country is booked.
set-monitoring-none = Nobody follows returnees up yet, so no journey can be booked. Add an arrangement for each country of return.
set-monitoring-one = Follow-up in a country
set-monitoring-new = Add an arrangement

## Lists
set-none = Nothing yet
set-when = When
set-who = Who
set-what = What
set-comma = {", "}

## Saved by two at once
set-sent-before = What was sent first is saved. Look at what stands below, and send it if that is to be saved too.
set-conflict = Somebody saved this while you were writing
set-conflict-about = Nothing of yours is lost, and nothing of theirs was overwritten. Compare the two, change below what needs changing, and save again: then yours counts.
set-both-versions = Where the two differ
set-field = Question
set-saved-by-other = As it is saved now
set-typed-by-you = As you typed it

## What was done just now
a-save-organisation-done = The organisation is saved.
a-save-office-done = The office is saved.
a-add-staff-done = The account is made.
a-change-staff-done = The account is saved.
a-reset-password-done = The account has a new one-time password.
a-deactivate-staff-done = The account is deactivated.
a-reactivate-staff-done = The account is active again.
a-set-absence-done = The absence is saved.
a-save-programme-done = The programme is saved as a new version.
a-suspend-done = Returns are suspended.
a-review-suspension-done = The suspension stays, and will be looked at again.
a-lift-suspension-done = The suspension is lifted.
a-save-monitoring-done = The arrangement is saved.

## The list of what was changed
deed-save-organisation = Organisation saved
deed-save-office = Office saved
deed-add-staff = Member of staff added
deed-change-staff = Member of staff changed
deed-reset-password = One-time password given
deed-deactivate-staff = Account deactivated
deed-reactivate-staff = Account activated again
deed-set-absence = Absence changed
deed-save-programme = Programme saved
deed-suspend = Returns suspended
deed-review-suspension = Suspension reviewed
deed-lift-suspension = Suspension lifted
deed-save-monitoring = Follow-up arrangement saved
