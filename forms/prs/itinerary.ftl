# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = برنامهٔ سفر
itinerary-escort = کسی که با شما سفر می‌کند
itinerary-receiver = کسی که به پیشواز شما می‌آید
itinerary-emergency = اگر مشکلی پیش آمد، زنگ بزنید به
itinerary-late = اگر سفر شما ناوقت شد یا پرواز بعدی را از دست دادید، از میز شرکت مسافربری بپرسید و به شمارهٔ بالا زنگ بزنید.
itinerary-keep = پاسپورت یا سند سفر، این ورقه و تلیفون خود را نزد خود نگه دارید، نه در باری که تحویل می‌دهید.
