# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = سفر کا پروگرام
itinerary-escort = آپ کے ساتھ سفر کرنے والا
itinerary-receiver = آپ کو لینے کون آئے گا
itinerary-emergency = کوئی مسئلہ ہو تو یہاں فون کریں
itinerary-late = اگر آپ کے سفر میں تاخیر ہو یا اگلی پرواز چھوٹ جائے تو سفری کمپنی کے کاؤنٹر پر پوچھیں اور اوپر لکھے نمبر پر فون کریں۔
itinerary-keep = اپنا پاسپورٹ یا سفری دستاویز، یہ صفحہ اور اپنا فون اپنے پاس رکھیں، اس سامان میں نہیں جو آپ جمع کراتے ہیں۔
