# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = መደብ ጉዕዞ
itinerary-escort = ምሳኹም ዝጓዓዝ ሰብ
itinerary-receiver = ዝቕበለኩም ሰብ
itinerary-emergency = ጸገም እንተጋጢሙ ደውሉ
itinerary-late = ጉዕዞኹም እንተደንጉዩ ወይ ቀጻሊ በረራ እንተሓሊፍኩም፣ ኣብ ጣውላ ትካል ጉዕዞ ሕተቱን ኣብ ላዕሊ ብዘሎ ቁጽሪ ደውሉን።
itinerary-keep = ፓስፖርትኩም ወይ ሰነድ ጉዕዞኹም፣ እዚ ገጽን ተሌፎንኩምን ምሳኹም ሓዝዎ፤ ኣብቲ እተረክብዎ ባልጃ ኣይተእትውዎ።
