# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = መረጃዬን ለመጠቀም ፈቃድ
consent-told = መረጃዬ ለምን እንደሆነ እና ማን እንደሚያየው በግልጽ በምረዳው ቋንቋ ተነግሮኛል።
consent-free = እያንዳንዱን ጥያቄ በነጻነት እመልሳለሁ። መረጃዬ ለሌሎች እንዳይሰጥ ካልኩ፣ በዚህ ምክንያት እርዳታ አልከለከልም።
consent-back = ፈቃዴን በማንኛውም ጊዜ በአካል፣ በስልክ ወይም በጽሑፍ መመለስ እችላለሁ። ከዚያች ቅጽበት ጀምሮ ይሠራል።
consent-see = መረጃዬን ማየት፣ ቅጂ ማግኘት እና ስህተቶችን ማስተካከል እችላለሁ።
consent-agree = እስማማለሁ
consent-keep = ይህ ቢሮ መረጃዬን ይይዛል፣ ለጉዳዬም ይጠቀምበታል።
consent-share = ተቀባዩ ቢሮ እኔን ለመርዳት የሚያስፈልገውን ያገኛል።
consent-other = መረጃዬ ለሌላ ዓላማ ይሰጣል።
consent-to = ለማን
consent-for = ለምን
consent-data = የትኛው መረጃ
consent-until = እስከ
consent-yes = አዎ
consent-no = አይ
