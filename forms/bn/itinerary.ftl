# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = যাত্রাসূচি
itinerary-escort = যিনি আপনার সঙ্গে যাবেন
itinerary-receiver = যিনি আপনাকে নিতে আসবেন
itinerary-emergency = কোনো সমস্যা হলে ফোন করুন
itinerary-late = যাত্রায় দেরি হলে বা পরের যান ধরতে না পারলে পরিবহন সংস্থার কাউন্টারে জিজ্ঞাসা করুন এবং উপরের নম্বরে ফোন করুন।
itinerary-keep = আপনার পাসপোর্ট বা ভ্রমণের দলিল, এই পাতা ও ফোন নিজের কাছে রাখুন, জমা দেওয়া মালপত্রে নয়।
