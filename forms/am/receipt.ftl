# A document is kept for the person (DOC-04).

receipt-title = የሰነዶች ደረሰኝ
receipt-kept = እነዚህን ሰነዶችዎን እናስቀምጥልዎታለን
receipt-document = ሰነድ
receipt-number = ቁጥር
receipt-back = የሚመለስበት የመጨረሻ ቀን
receipt-yours = የእርስዎ ናቸው። በማንኛውም ጊዜ እንዲመለሱልዎት መጠየቅ ይችላሉ።
receipt-before = ከመጓዝዎ በፊት ይመለሱልዎታል።
receipt-office = በቢሮው ስም
