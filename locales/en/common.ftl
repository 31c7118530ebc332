# Words of the frame of every page, of its components, of dates and of errors.

## Product and frame
product = Homeward
skip-to-content = Skip to the content
menu = Menu
menu-close = Close the menu
navigation = Your work
search = Search
search-label = Search for a case by number, name or telephone
switch-office = change
sign-out = Sign out
languages = Languages
exit-page = Exit this page
footer = Going home is your own decision. You can change your mind at any time before you leave.
back = Back
title-with-error = Error: { $title }
colon = :

## Navigation by work
nav-my-work = My work
nav-cases = Cases
nav-programme = Programme
nav-settings = Settings

## Signing in and out
sign-in = Sign in
sign-in-title = Sign in to Homeward
sign-in-login = Sign-in name
sign-in-password = Password
sign-in-failed = The sign-in name or the password is not right. Check both and try again.
sign-in-too-often = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } and try again.
sign-in-again = You were signed out because nothing happened for a while. Sign in again and go on where you were.
sign-in-kept = What you typed is kept.
signed-out = You are signed out.
signed-out-advice = Close this browser window if other people use this computer.

## Forms
optional = (optional)
choose = Choose
change = Change
continue = Continue
save = Save
send = Send
cancel = Cancel
confirm = Confirm
check-answers = Check the answers
change-answers = Change the answers
no-answer = No answer yet
row-title = { $label } { $number }
hint-partial-day = As much as is known, such as 1999, 1999-05 or 1999-05-03. Put ~ at the end if it is a guess.
hint-zone = Type the name of a large city, such as Asia/Dhaka, and choose from the list.
hint-case = Such as HW-26-K7Q2M-C. Capital and small letters are the same.
hint-cases = Such as HW-26-K7Q2M-C. Put a comma between several.
hint-file = A PDF, or a JPEG or PNG picture.
file-kept = Your file is kept. Choose another only to replace it.
file-sealed = Sealed
file-open = Open the file
saved = Saved
saved-by-other = { $who } saved this { $when } while you were writing. Nothing of yours is lost: compare and choose.

## The kinds of nothing
nothing-not-asked = Not asked yet
nothing-refused = Did not wish to say
nothing-unknown = Does not know
nothing-recorded = Not recorded
nothing-listed = None listed

## Components
error = Error
error-place = { $row }, { $field }
error-summary = There is a problem
warning = Warning
banner-done = Done
banner-notice = Notice
banner-attention = Needs attention
task-met = Met
task-unmet = Not met
task-unknown = Not known yet
task-not-applicable = Does not apply
task-error = Could not be checked
task-cleared-by = { $who } can clear this
task-why = Where this rule comes from
timeline-by = by
step-done = done
step-current = now
step-ahead = ahead
table-sort = (sort)
filter-title = Narrow the list
filter-apply = Show
filter-clear = Show all
pages = Pages
page-previous = Previous
page-next = Next
page-number = Page { $page }
results = { $count ->
    [0] Nothing found
    [one] { $count } entry
   *[other] { $count } entries
}

## Dates
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
day-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
day-about = about { $day }
day-and-distance = { $distance }, { $day }
day-since = since { $day }

## What is wrong with a field, and what to do
error-missing = Give an answer. If it is not known, choose or write that.
error-too-long = This is too long. Shorten it to { $limit } characters (or entries in a list) at most.
error-too-long-no-limit = This is too long. Shorten it.
error-no-day = This is not a day of the calendar. Write it as year, month and day, such as 2026-11-21.
error-no-moment = This is not a date and time. Write it as 2026-11-21 18:30.
error-in-future = This is still to come. Check day and year, or wait until it has happened.
error-too-long-ago = This day is too long ago. Check the year.
error-no-number = This is not a whole number. Write it with digits only, such as 3.
error-out-of-range = This cannot be right. The nearest that can be entered is { $limit }.
error-out-of-range-no-limit = This day is too far ahead. Check the year.
error-no-choice = This is not one of the choices. Choose one from the list.
error-no-country = This is not a country in the list. Choose one from the list.
error-no-language = This is not a language in the list. Choose one from the list.
error-no-zone = This is not a time zone in the list. Choose one such as Asia/Dhaka.
error-no-mail-address = This is not a mail address. It looks like name@agency.example.
error-no-case = This is not a case number. Compare it with the paper sign by sign: one may be misread or two swapped.
error-hidden-signs = This contains signs that cannot be seen and may mislead a reader. Type it again by hand instead of copying it.
error-unknown-field = The page sent something this form does not ask. Reload the page and try again.
error-wrong-type = This answer arrived in a form that cannot be read. Answer it again.
error-ends-before-start = This ends before it begins. Check both days.
error-arrives-before-departure = This arrives before it departs. Check both times; each is the local time of its place.
error-legs-overlap = This part of the journey leaves before the one before it has arrived. Check the times.
error-must-agree = This step can only be taken when the answer is yes. If it is not, stop here: nothing has been done.
error-needed-here = Another answer makes this one necessary. Answer it.
error-other-country = This is not the country of return of this case. Check the country here and in the case.
error-not-found = This is not in the system, or you may not choose it. Check how it is written.
error-same-case = This is the case itself. Give another one.
error-no-entry = There is no such entry in this case, or it cannot be meant here. Choose one from the case.
error-outside-programme = The programme does not return people there. Check the choice, or ask the programme manager.

## Problems of a whole page or call
problem-invalid = Some answers need another look
problem-unreadable = What was sent could not be read
problem-not-found = There is nothing here
problem-not-found-detail = The address may be mistyped, or the page may not be open to you. Search for the case, or go back.
problem-signed-out = You are not signed in
problem-not-allowed = Your role does not include this
problem-not-allowed-detail = Ask the person who is responsible for the case, or your programme manager.
problem-safeguards = Not possible yet
problem-safeguards-detail = What is missing stands below, with who can clear it.
problem-stale = Somebody saved this case while you were writing
problem-conflict = This does not fit where the case stands now
problem-already-done = This was already done
problem-too-large = This is too large
problem-too-often = Too many requests
problem-too-often-detail = Wait a minute and try again.
problem-forged = The request did not come from our own page
problem-forged-detail = Nothing was changed. Open the page again and repeat what you did.
problem-unsupported = This kind of request is not supported here
problem-internal = Something went wrong on our side
problem-internal-detail = Nothing was lost that was saved before. Try again in a minute. If it happens again, tell your programme manager the time.
problem-unavailable = Not available just now
problem-unavailable-detail = Try again in a minute.
