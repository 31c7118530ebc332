# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = ድሕሪ ሕጂ ክምለስ ኣይደልን እየ
withdrawal-statement = ብወለንታ ናብ ሃገር ንምምላስ ዝሃብክዎ መግለጺ እስርዞ ኣለኹ። በጃኹም ንዓይ ዝተገብረ ቦታ ናይ ምሓዝ ስራሕ ኩሉ ደው ኣብልዎ።
withdrawal-free = ምኽንያት ክህብ ኣየድልየንን፣ መቕጻዕቲ እውን የለን። ጸኒሐ እንደገና ከመልክት እኽእል እየ።
withdrawal-any-way = ብዘይ እዚ ወረቐት እውን ንዝኾነ ሰራሕተኛ ናይዚ ትካል ብኣካል ወይ ብተሌፎን ነዚ ክነግር እኽእል እየ።
withdrawal-received = ተቐባሊ
