# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = ቅብሊት ገንዘብ
cash-receipt-number = ቁጽሪ
cash-receipt-day = ዝተዋህበሉ ዕለት
cash-receipt-amount = መጠንን ዓይነት ገንዘብን
cash-receipt-for = ንምንታይ
cash-receipt-by = ዝሃበ ሰብ
cash-receipt-witness = ምስክር
v-money-for-travel-allowance = ንመጀመርታ መዓልታት ዝኸውን ገንዘብ
v-money-for-pressing-need = ህጹጽ ድሌት
v-money-for-reintegration-grant = ህይወት እንደገና ንምጅማር ብጥረ ገንዘብ ዝወሃብ ሓገዝ
v-money-for-other = ካልእ ነገር
cash-receipt-received = ነዚ ገንዘብ ብምሉኡ ተቐቢለዮ። ዝኾነ ሰብ ካብኡ ክፍሊት ወይ ብጽሒት ኣይወሰደን።
cash-receipt-fee = ዝኾነ ሰብ ካብዚ ገንዘብ ክፍሊት ወይ ብጽሒት ክሓተኩም ኣይክእልን እዩ። ዝሓተኩም እንተሎ ንገሩና።
cash-receipt-only = እዚ ወረቐት ነዚ ገንዘብ ከም ዝተቐበልኩምዎ ጥራይ እዩ ዝገልጽ። ምፍራም ብኻልእ ዋላ ሓንቲ ኣየገድደኩምን እዩ።
cash-receipt-thumb = ኣሰር ዓባይ ኣጻብዕ፣ በዓል ጉዳይ እንተዘይፈሪሙ
cash-receipt-office = ብስም ቤት ጽሕፈት
