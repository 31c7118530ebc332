# Reconfirmation before the journey (VOL-11).

reconfirmation-title = ከመነሳት በፊት እንደገና ማረጋገጥ
reconfirmation-still = አሁንም ከላይ ወደተጠቀሰው አገር መመለስ እፈልጋለሁ።
reconfirmation-private = ለብቻዬ ሆኜ፣ ማንም ሰው ሊሰማ በማይችልበት ቦታ፣ ከአማካሪዬ ሌላ በሆነ ሰው ተጠይቄያለሁ።
reconfirmation-pressure = መግለጫውን ከፈረምኩ ወዲህ ማንም ሰው ጫና አላደረገብኝም።
reconfirmation-news = ከዚያ ወዲህ ምን እንደተለወጠ ተነግሮኛል፦ በጉዳዬ፣ በማገኘው እርዳታ እና በምመለስበት አገር።
reconfirmation-withdraw = እስክነሳ ድረስ አሁንም ሐሳቤን መቀየር እችላለሁ። ምክንያት መስጠት አያስፈልገኝም፣ ቅጣትም የለም።
