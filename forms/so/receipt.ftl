# A document is kept for the person (DOC-04).

receipt-title = Rasiidka dukumeentiyada
receipt-kept = Dukumeentiyadan waannu kuu haynaa
receipt-document = Dukumeenti
receipt-number = Lambarka
receipt-back = Laguu soo celinayo ugu dambayn
receipt-yours = Adigaa iska leh. Waqti kasta waad dib u weydiisan kartaa.
receipt-before = Safarka ka hor ayaa laguu soo celinayaa.
receipt-office = Xafiiska
