# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = የገንዘብ ደረሰኝ
cash-receipt-number = ቁጥር
cash-receipt-day = የተሰጠበት ቀን
cash-receipt-amount = መጠን እና የገንዘብ ዓይነት
cash-receipt-for = ለምን
cash-receipt-by = የሰጠው ሰው
cash-receipt-witness = ምስክር
v-money-for-travel-allowance = ለመጀመሪያዎቹ ቀናት የሚሆን ገንዘብ
v-money-for-pressing-need = አስቸኳይ ፍላጎት
v-money-for-reintegration-grant = የመልሶ ማቋቋም እርዳታ በጥሬ ገንዘብ
v-money-for-other = ሌላ ነገር
cash-receipt-received = ይህን ገንዘብ ሙሉ በሙሉ ተቀብያለሁ። ማንም ሰው ከዚህ ላይ ክፍያ ወይም ድርሻ አልወሰደም።
cash-receipt-fee = ማንም ሰው ከዚህ ገንዘብ ክፍያ ወይም ድርሻ ሊጠይቅዎት አይችልም። የሚጠይቅዎት ካለ ይንገሩን።
cash-receipt-only = ይህ ወረቀት የሚለው ይህን ገንዘብ መቀበልዎን ብቻ ነው። መፈረም በሌላ በምንም ነገር አያስገድድዎትም።
cash-receipt-thumb = የአውራ ጣት አሻራ፣ ባለጉዳዩ የማይፈርም ከሆነ
cash-receipt-office = በቢሮው ስም
