# A document is kept for the person (DOC-04).

receipt-title = Receipt for documents
receipt-kept = We keep these documents for you
receipt-document = Document
receipt-number = Number
receipt-back = Back to you by
receipt-yours = They are yours. You may ask for them back at any time.
receipt-before = You get them back before you travel.
receipt-office = For the office
