# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = பணத்துக்கான ரசீது
cash-receipt-number = எண்
cash-receipt-day = கொடுத்த நாள்
cash-receipt-amount = தொகையும் நாணயமும்
cash-receipt-for = எதற்காக
cash-receipt-by = கொடுத்தவர்
cash-receipt-witness = சாட்சி
v-money-for-travel-allowance = முதல் சில நாட்களுக்கான பணம்
v-money-for-pressing-need = அவசரத் தேவை
v-money-for-reintegration-grant = வாழ்க்கையை மீண்டும் தொடங்குவதற்கான பண உதவி
v-money-for-other = வேறு ஏதாவது
cash-receipt-received = இந்தப் பணத்தை நான் முழுமையாகப் பெற்றேன். யாரும் அதிலிருந்து கட்டணமோ பங்கோ எடுக்கவில்லை.
cash-receipt-fee = இந்தப் பணத்தில் கட்டணமோ பங்கோ கேட்க யாருக்கும் உரிமை இல்லை. யாராவது கேட்டால் எங்களிடம் சொல்லுங்கள்.
cash-receipt-only = நீங்கள் இந்தப் பணத்தைப் பெற்றீர்கள் என்று மட்டுமே இந்த ஆவணம் சொல்கிறது. இதில் கையொப்பமிடுவது உங்களை வேறு எதற்கும் கட்டாயப்படுத்தாது.
cash-receipt-thumb = பெருவிரல் ரேகை, நபர் கையொப்பமிடாவிட்டால்
cash-receipt-office = அலுவலகத்தின் சார்பில்
