# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = የጉዞ ዝርዝር
itinerary-escort = ከእርስዎ ጋር የሚጓዝ ሰው
itinerary-receiver = የሚቀበልዎት ሰው
itinerary-emergency = ችግር ካጋጠመ ይደውሉ
itinerary-late = ጉዞዎ ከዘገየ ወይም ቀጣዩ በረራ ካመለጠዎት በጉዞ ድርጅቱ ጠረጴዛ ይጠይቁ እና ከላይ ባለው ቁጥር ይደውሉ።
itinerary-keep = ፓስፖርትዎን ወይም የጉዞ ሰነድዎን፣ ይህን ገጽ እና ስልክዎን ከእርስዎ ጋር ይያዙ፤ በሚያስረክቡት ሻንጣ ውስጥ አያስገቡ።
