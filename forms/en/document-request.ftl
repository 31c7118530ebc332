# A consulate is asked for a travel document: who the person is, and nothing else (DOC-02, INT-05).

document-request-title = Request for a travel document
document-request-to = To
document-request-state = State
document-request-ask = We kindly ask you to confirm the nationality of the person named here and to issue a travel document.
document-request-other-script = Name in another script
document-request-born = Born on
document-request-nationality = Nationality
document-request-papers = Earlier documents of your State, by number
document-request-enclosed = Enclosed
document-request-agreed = The person, or whoever decides for them by law, has agreed to this request.
document-request-by = Please answer by
document-request-signed = Name and signature
document-request-stamp = Stamp
