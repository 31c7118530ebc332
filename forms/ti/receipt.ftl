# A document is kept for the person (DOC-04).

receipt-title = ቅብሊት ሰነዳት
receipt-kept = እዚ ሰነዳትኩም ንዕቅበልኩም
receipt-document = ሰነድ
receipt-number = ቁጽሪ
receipt-back = ዝምለሰሉ ናይ መወዳእታ ዕለት
receipt-yours = ናትኩም እዩ። ኣብ ዝኾነ ግዜ ክምለሰልኩም ክትሓቱ ትኽእሉ ኢኹም።
receipt-before = ቅድሚ ጉዕዞኹም ይምለሰልኩም።
receipt-office = ብስም ቤት ጽሕፈት
