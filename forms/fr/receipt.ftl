# A document is kept for the person (DOC-04).

receipt-title = Reçu pour des documents
receipt-kept = Nous gardons ces documents pour vous
receipt-document = Document
receipt-number = Numéro
receipt-back = Rendu au plus tard le
receipt-yours = Ils sont à vous. Vous pouvez les redemander à tout moment.
receipt-before = On vous les rend avant votre voyage.
receipt-office = Pour le bureau
