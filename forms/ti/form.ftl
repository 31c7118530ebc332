# What all forms share.

form-draft = ረቂቕ ትርጉም። ንዚ ትካል እዚ ዝገምገሞ ሰብ የለን። ንምንባብ ጥራይ እዩ፦ ኣይትፈርሙሉ።
form-draft-usable = ረቂቕ ትርጉም። ንዚ ትካል እዚ ዝገምገሞ ሰብ የለን። ኣብዚ ዝተሓትመ ዝኾነ ይኹን፣ እቲ ዝጸንዕ በዓል ጉዳይ ዝብልዎ እዩ።
form-case = ቁጽሪ ጉዳይ
form-name = ስም
form-country = ዝምለሱላ ሃገር
form-place = ዝምለሱሉ ቦታ
form-office = ቤት ጽሕፈት
form-contact = ከመይ ትረኽቡና
form-printed = ዝተሓትመሉ ዕለት
form-version = ቅጥዒ
form-page = ገጽ { $page } ካብ { $pages }
form-statements = ነዚ ዝስዕብ እገልጽ
form-signatures = ፌርማታት
form-person = በዓል ጉዳይ፦ ፌርማ ወይ ምልክት
form-decides = ኣቦ ወይ ኣደ፣ ኣላዪ ወይ ወኪል፣ ምስ በዓል ጉዳይ ወይ ኣብ ክንዲ በዓል ጉዳይ ዝውስን ሰብ እንተሎ
form-counsellor = ኣማኻሪ
form-other-colleague = መሳርሕ፣ ካብቲ ኣማኻሪ ካልእ ዝኾነ ሰብ
form-interpreter = ነዚ ወረቐት ዓው ኢሎም ዘንበቡ ኣስተርጓሚ
form-language = ዝተነበበሉ ቋንቋ
form-full-name = ምሉእ ስም
form-place-signed = ቦታ
form-day = ዕለት
form-hour = ሰዓት
form-copy = ሓደ ቅዳሕ ናይዚ ወረቐት ኣብ ኢድ በዓል ጉዳይ ይተርፍ።
