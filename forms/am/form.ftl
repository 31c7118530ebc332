# What all forms share.

form-draft = ረቂቅ ትርጉም። ለዚህ ድርጅት ማንም ሰው አልገመገመውም። ለማንበብ ብቻ ነው፦ አይፈርሙበት።
form-draft-usable = ረቂቅ ትርጉም። ለዚህ ድርጅት ማንም ሰው አልገመገመውም። እዚህ የታተመው ምንም ይሁን ምን፣ የሚጸናው ባለጉዳዩ የሚናገሩት ነው።
form-case = የጉዳይ ቁጥር
form-name = ስም
form-country = የሚመለሱበት አገር
form-place = የሚመለሱበት ቦታ
form-office = ቢሮ
form-contact = እኛን ማግኘት የሚቻልበት መንገድ
form-printed = የታተመበት ቀን
form-version = ቅጽ
form-page = ገጽ { $page } ከ { $pages }
form-statements = የሚከተለውን እገልጻለሁ
form-signatures = ፊርማዎች
form-person = ባለጉዳይ፦ ፊርማ ወይም ምልክት
form-decides = ወላጅ፣ አሳዳጊ ወይም ተወካይ፣ ከባለጉዳዩ ጋር ወይም በባለጉዳዩ ምትክ የሚወስን ሰው ካለ
form-counsellor = አማካሪ
form-other-colleague = የሥራ ባልደረባ፣ ከአማካሪው ሌላ የሆነ ሰው
form-interpreter = ይህን ወረቀት ድምፅ አውጥተው ያነበቡ አስተርጓሚ
form-language = የተነበበበት ቋንቋ
form-full-name = ሙሉ ስም
form-place-signed = ቦታ
form-day = ቀን
form-hour = ሰዓት
form-copy = የዚህ ወረቀት አንድ ቅጂ በባለጉዳዩ እጅ ይቀራል።
