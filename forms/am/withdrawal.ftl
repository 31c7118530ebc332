# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = ከእንግዲህ መመለስ አልፈልግም
withdrawal-statement = በፈቃደኝነት ወደ አገር ለመመለስ የሰጠሁትን መግለጫ እሰርዛለሁ። እባክዎ ለእኔ የተደረገውን ቦታ ማስያዝ ሁሉ ያቁሙ።
withdrawal-free = ምክንያት መስጠት አያስፈልገኝም፣ ቅጣትም የለም። በኋላ እንደገና ማመልከት እችላለሁ።
withdrawal-any-way = ያለዚህ ወረቀትም ለማንኛውም የድርጅቱ ሠራተኛ በአካል ወይም በስልክ ይህን መናገር እችላለሁ።
withdrawal-received = ተቀባይ
