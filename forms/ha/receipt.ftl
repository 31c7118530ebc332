# A document is kept for the person (DOC-04).

receipt-title = Rasitin takardu
receipt-kept = Muna ajiye muku waɗannan takardu
receipt-document = Takarda
receipt-number = Lamba
receipt-back = Za a mayar kafin ranar
receipt-yours = Naku ne. Kuna iya neman a mayar muku da su a kowane lokaci.
receipt-before = Za a mayar muku da su kafin ku yi tafiya.
receipt-office = A madadin ofis
