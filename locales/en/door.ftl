### Words of signing in: second factor, passkeys, sessions, the identity provider.

## Account
second-factor = Second step when you sign in
second-factor-on = On
second-factor-off = Off: whoever learns your password can sign in as you
second-factor-asked = Your work asks for a second step when you sign in. Set one up now; then go on where you were. Until then you can only record what protects a person, such as a withdrawal.
second-factor-about = Besides your password you give something only you have: a code from your telephone, or a passkey.
sessions = Where you are signed in
sessions-about = If you do not know one of these, end it and change your password.
session-browser = Browser
session-way = How
session-since = Since
session-this = This one
session-end = End
session-second = with a second step
session-way-password = Password
session-way-passkey = Passkey
session-way-openid = Your organisation
sessions-end-others = End all others
last-used = Last used
made-at = Made
never-used = Never
browser-on-system = { $browser }, { $system }
browser-chrome = Chrome
browser-edge = Edge
browser-firefox = Firefox
browser-opera = Opera
browser-safari = Safari
browser-samsung = Samsung Internet
browser-other = another browser
system-android = Android
system-chromeos = ChromeOS
system-ios = iPhone or iPad
system-linux = Linux
system-macos = Mac
system-windows = Windows
system-other = another system
happened = What happened to your account
happened-about = Tell your administrator at once if you did not do one of these.
happened-none = Nothing yet.
happened-known = I know about this
account-news = Something happened to your account
account-news-look = Look at what it was
account-event-app-added = An authenticator app was set up
account-event-app-removed = The authenticator app was removed
account-event-calendar-made = The address of your calendar was made
account-event-calendar-removed = The address of your calendar was taken back
account-event-codes-guessed = Somebody who knows your password guessed many codes: change your password
account-event-codes-made = New recovery codes were made
account-event-hook-added = A web hook was made in your name: another system is told when something changes for you
account-event-hook-ended = A web hook in your name ended
account-event-link-added = The account was linked to the sign-in of your organisation
account-event-link-removed = The link to the sign-in of your organisation was removed
account-event-mail-changed = The mail address for reminders was changed
account-event-mail-refused = The mail server takes nothing for your address: look at it under Reminders
account-event-passkey-added = A passkey was added
account-event-passkey-removed = A passkey was removed
account-event-password-changed = The password was changed
account-event-password-given = An administrator gave you a one-time password
account-event-recovery-code-used = A recovery code was used to sign in
account-event-second-factor-reset = An administrator removed your second step
account-event-sessions-ended = An administrator ended your sessions
account-event-token-made = A key for a program was made

## Authenticator app and recovery codes
f-own-password = Your password
f-code = Code
f-code-hint = Six digits from your app, or one of your recovery codes.
code-wrong = This code is not right, or it was used before. Wait for the next one in your app and try again.
app = Authenticator app
app-about = An app on your telephone shows a new code every 30 seconds. It works without a network.
app-since = Set up:
app-begin = Set up an app
app-title = Set up the app
app-scan = Open the app and scan this picture.
app-picture = QR code for the app
app-type = Or type this key into the app:
app-confirm = Turn on
app-remove = Remove the app
app-remove-about = After that the password alone opens your account, unless you have a passkey.
codes = Recovery codes
codes-once = Copy these codes now and keep them apart from your telephone. Each works once, when the telephone is lost. They are not shown again.
codes-as-before = Your recovery codes stay as they are.
codes-left = { $count ->
    [0] No codes are left.
    [one] One code is left.
   *[other] { $count } codes are left.
 }
codes-new = Make new codes
codes-new-about = The old ones stop working.
second-title = Second step
second-about = Type the code that your app shows now.
second-lost = You cannot give a code
second-lost-about = Use a recovery code. Without one, an administrator can remove your second step; they will ask who you are. A withdrawal can be recorded by case number all the same.

## Passkeys
passkeys = Passkeys
passkeys-about = With a passkey you sign in by the fingerprint, face or PIN of your own device, without password and code.
passkeys-none = You have none.
passkey-name-wrong = Give it a name of at most 60 characters.
passkey-remove = Remove
passkey-add = Add a passkey
passkey-title = Add a passkey
passkey-go = Ask the device
passkey-needs-script = Passkeys need a browser with scripts. Use an authenticator app instead.
passkey-not-here = Passkeys work only at the public address of this site.
passkey-failed = The device did not confirm. Try again, or sign in another way.
passkey-sign-in = Sign in with a passkey
passkey-sign-in-about = Your device asks who you are. No password is needed.
passkey-second = Use a passkey instead
f-passkey-name = What do you call this device
f-passkey-name-hint = Such as ‘office laptop’ or ‘my telephone’.

## The identity provider
openid-sign-in = Sign in with { $name }
openid-failed = { $name } did not confirm who you are. Try again, or sign in with your password.
openid-unknown = { $name } knows you, but no account here is linked to it. Sign in with your password once and link it on the page of your account.
openid-link = Sign-in of your organisation
openid-link-about = Link your account once; then { $name } signs you in.
openid-link-begin = Link to { $name }
openid-link-go = Go to { $name }
openid-linked = Your account is linked to { $name }.
openid-unlink = Remove the link
openid-taken = This person at { $name } is linked to another account.

## A form that came too late
kept-form = Your session was over before this form came. Sign in again: what you typed is still here.
kept-nothing = Your session was over before this form came, and it was not carried out. Sign in and fill it in again.
kept-title = Send what you typed
kept-about = This form came when your session was over, and it was not carried out. Send it now, or leave it.
kept-send = Send it now
kept-leave = Leave it
kept-again = What you typed is below. Send it again, or leave it.

## Settings
set-second-factor = Second step at sign-in
set-second-factor-about = Which roles have to have one, and from which day.
set-second-factor-rule-about = From its day on, whoever holds the role sets a second step up at the next sign-in, and can do nothing else before, except record what protects a person, such as a withdrawal. Give people some days: they need their telephone at hand.
f-factor-administrators-from = Administrators, from
f-factor-roles = Roles
f-factor-roles-row = Role { $number }
f-factor-from = From
set-sessions = Sessions
set-sessions-now = { $count ->
    [0] Signed in nowhere.
    [one] Signed in in one browser.
   *[other] Signed in in { $count } browsers.
 }
set-sessions-end = End all sessions
set-factor-none = None set up.
set-factor-passkeys = { $count ->
    [one] One passkey
   *[other] { $count } passkeys
 }
set-factor-vouched = Linked to the sign-in of the organisation.
set-factor-reset = Remove the second step
set-factor-reset-about = For somebody who lost telephone and recovery codes. Make sure in person who it is: whoever asks for this may have stolen the password. All sessions end, and the person is told.
a-end-sessions-done = All sessions of the account are ended.
a-reset-second-factor-done = The second step is removed, and all sessions are ended.
a-save-second-factor-done = The rule is saved.
deed-end-sessions = Sessions ended
deed-reset-second-factor = Second step removed
deed-save-second-factor = Rule for the second step saved
problem-second-factor = A second step is due
problem-second-factor-advice = The role of this token's owner asks for a second step at sign-in. Make a new token after signing in with it.
