# What all forms share.

form-draft = Draft translation. Nobody has reviewed it for this organisation. It is for reading only: do not sign it.
form-draft-usable = Draft translation. Nobody has reviewed it for this organisation. What the person says counts, whatever is printed here.
form-case = Case number
form-name = Name
form-country = Country of return
form-place = Place of return
form-office = Office
form-contact = How to reach us
form-printed = Printed on
form-version = Form
form-page = Page { $page } of { $pages }
form-statements = I declare
form-signatures = Signatures
form-person = The person: signature or mark
form-decides = Parent, guardian or representative, where somebody decides with the person or for them
form-counsellor = Counsellor
form-other-colleague = Colleague, somebody else than the counsellor
form-interpreter = Interpreter who read this paper out
form-language = Read out in (language)
form-full-name = Full name
form-place-signed = Place
form-day = Day
form-hour = Hour
form-copy = The person keeps a copy of this paper.
