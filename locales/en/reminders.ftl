### Words of reminders: the mail of the day and the calendar.

## Reminders page
reminders = Reminders
reminders-about = Homeward can tell you what is due on your desk without your signing in. It then says how many things of a kind are due, and never whom they are about.
reminders-mail = Mail
reminders-mail-about = On working days of your office from six in the morning, when something is overdue or due within seven days. While you are away none is sent. What is confidential is counted without its kind.
reminders-mail-none = Whoever runs this installation has not set up mail.
f-mail-address = Your mail address
f-mail-digest = Send me a mail on each working day on which something is due
a-save-reminders-done = Your reminders are saved

## The mail
mail-subject = Your work today: { $overdue } overdue, { $due } due within seven days
mail-hello = Good morning,
mail-desk = This is due on your desk:
mail-escalated = This has been overdue for more than three days at the offices you supervise:
mail-kind = What is due
mail-overdue = Overdue
mail-due = Within seven days
mail-first = First by
mail-sign-in = Sign in to see which cases these are:
mail-why = This mail names no person and no case, because others may read it on its way. You asked for it in your account, and can stop it there:
due-confidential = Confidential matters

## Calendar
reminders-calendar = Calendar
reminders-calendar-about = A calendar program reads what is due by its address: one entry for each day and kind, with a number, brought up to date every hour. Whoever has the address can read it, so treat it like a key. What is due in cases with a protected location does not stand in it.
calendar-make = Make an address
calendar-make-anew = Make a new address: the old one ends
calendar-once = Give this address to your calendar program now. It is shown only once.
calendar-since = Your calendar has an address since
calendar-remove = Take the address back
reminders-hooks = Other systems that are told
reminders-hooks-about = Whoever runs this installation had these systems told when a case you see changes, or what is due on your desk. A notice holds no more than the number of a case, or how much of which kind is due. End one that you do not know, and tell whoever runs the installation.
hook-since = told since
hook-end = End this
calendar-name = Homeward: what is due
