### Words of administration: organisations, offices, staff, programmes, and where returns may go.

## Organisations and offices
f-organisation-name = Name of the organisation
f-organisation-kind = Kind of organisation
f-organisation-kind-hint = Staff of immigration authorities and of embassies never open a case, whatever roles they hold.
f-mandate = Mandate
f-mandate-hint = What the organisation is there for, in a few sentences.
f-works-in = Countries it works in
f-works-in-hint = At either end of the way: where people leave, and where they return to.
f-area = Places it serves
f-area-hint = Provinces, towns or districts. Leave empty when it serves the whole country.
f-services = Services
f-focal-points = People to turn to
f-focal-points-hint = Everybody who works with Homeward can read this, except authorities. Name only people who know of it.
f-focal-points-row = Person { $number }
f-focal-name = Name
f-focal-duty = What they answer for
f-focal-contact = How to reach them
v-service-information-and-referral = Information and referral
v-service-legal-aid = Legal aid
v-service-shelter = Shelter
v-service-airport-logistics = Help at the airport
v-service-medical-checks = Medical checks
v-service-health = Health care
v-service-psychosocial-support = Psychosocial support
v-service-housing = Housing
v-service-education = Education
v-service-vocational-training = Vocational training
v-service-job-placement = Jobs and apprenticeships
v-service-small-business = Small business
v-service-credit-access = Access to credit
v-service-allowances-and-grants = Allowances and grants
v-service-sociocultural-activity = Social and cultural activity
v-service-returnee-networks = Networks of returnees
v-service-community-assistance = Help for the community
f-office-code = Short code
f-office-code-hint = Letters and digits, such as dhaka. It cannot be changed later.
f-office-name = Name of the office
f-works-for = Organisation
f-time-zone = Time zone
f-time-zone-hint = The office counts its deadlines in this zone.
f-weekend = Days of the week without work
f-office-contact = How to reach the office
f-office-contact-hint = As printed on letters: address, telephone, hours.
f-holidays = Days on which it is closed
f-holidays-row = Closed day { $number }
f-closed-on = Day
f-holiday-name = What is celebrated
v-weekday-mon = Monday
v-weekday-tue = Tuesday
v-weekday-wed = Wednesday
v-weekday-thu = Thursday
v-weekday-fri = Friday
v-weekday-sat = Saturday
v-weekday-sun = Sunday

## Staff
f-login = Sign-in name
f-login-hint = Small letters and digits, such as r.sultana. It cannot be changed later.
f-staff-name = Name
f-staff-office = Office
f-pages-language = Language of their pages
f-administrator = Runs the installation
f-administrator-hint = Manages organisations, offices and staff. It opens no case.
f-grants = Roles
f-grants-hint = Give each role only for the programme and the office where it is needed.
f-grants-row = Role { $number }
f-role = Role
f-for-programme = For this programme
f-for-programme-hint = Leave empty for all programmes.
f-for-office = In this office
f-for-office-hint = Leave empty for all offices.
f-absent-until = Last day away
f-absent-until-hint = Leave empty when back at work.
f-deputy = Who stands in
f-deputy-hint = A colleague of the same organisation. They see the cases of the absent colleague, also those with a protected place.

## Programmes
f-programme-code = Short code of the programme
f-programme-code-hint = Letters, digits and hyphens. It cannot be changed later.
f-programme-name = Name of the programme
f-host-countries = Host countries
f-countries-of-return = Countries of return
f-languages-offered = Languages offered
f-opens-on = First day
f-closes-on = Last day
f-arrival-notice-days = Days between arrival notice and departure
f-arrival-notice-days-hint = At least seven calendar days.
f-release-hours = Hours a release to travel lasts
f-reconfirm-hours = Hours before release within which the decision is confirmed again
f-reconfirm-hours-hint = At most 72.
f-declaration-valid-days = Days after which a declaration is made again
f-first-contact-days = Days after arrival within which first contact takes place
f-eligibility-days = Days to decide on eligibility
f-receiving-answer-days = Days for a receiving office to answer
f-elderly-from-age = Age from which a person counts as elderly
f-terms-source = Where these terms are written down
f-terms-source-hint = Title, date and page.
f-in-force-from = First day on which this version holds
f-rules = Rules of the programme
f-rules-hint = In Cedar. Rules can only forbid, and never withdrawal or protection. Leave empty when the safeguards of Homeward are enough.

## Where returns may go
f-suspended-area = Code of the area
f-suspended-area-hint = It begins with the code of the country, such as LK-51. Leave empty for the whole country.
f-monitored-programme = Programme
f-arrangement = Who follows people up, and how
f-arrangement-hint = Without an arrangement in force no journey to the country is booked.
f-holds-from = Holds from
f-holds-until = Holds until

## Errors
error-shuts-out = This would shut you, or every administrator, out: staff of authorities administer nothing. Choose another, or leave it as it was.
error-taken = This is in use already, or cannot be changed. Choose another, or leave it as it was.
error-no-code = This is not a short code. Use letters and digits, with a dot or hyphen between them.
