# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = ফেরার পরের জীবনের জন্য আমার পরিকল্পনা
plan-version = সংস্করণ
plan-day = যে তারিখে ঠিক হয়েছে
plan-newer = এই পরিকল্পনার আরও নতুন একটি সংস্করণ আছে।
plan-wish = আমি যা চাই, আমার নিজের কথায়
plan-measures = যা করার পরিকল্পনা আছে
plan-level = কার সঙ্গে
plan-wanted = কী চাওয়া হচ্ছে
plan-done = কী করা হবে
plan-by = কে করবে
plan-until = কবের মধ্যে
plan-cost = খরচ
v-plan-dimension-economic = কাজ ও আয়
v-plan-dimension-social = বাসস্থান, স্বাস্থ্য, স্কুল, কাগজপত্র
v-plan-dimension-psychosocial = মনের সুস্থতা, পরিবার ও বন্ধু
v-plan-level-individual = আপনি ও আপনার পরিবার
v-plan-level-community = আপনার সমাজ
v-plan-level-structural = সরকারি দপ্তর ও সেবা
plan-know = যা আপনার জানা দরকার
plan-yours = এই পরিকল্পনা আপনার। আপনার ইচ্ছার বিরুদ্ধে এতে কিছুই লেখা হয় না।
plan-change = আপনি যে কোনো সময় এটি বদলাতে পারেন, পৌঁছানোর পরেও। আগের সংস্করণগুলো রাখা থাকে।
plan-not-bound = এই পরিকল্পনায় সই করলে আপনি ফিরে যেতে বাধ্য হন না। রওনা হওয়ার আগে আপনি যে কোনো সময় মত বদলাতে পারেন।
plan-not-promised = যা পরিকল্পনা করা হয়েছে তা ইচ্ছা, প্রতিশ্রুতি নয়। কিছু বদলালে আমরা আপনাকে জানাব, আর কেন তা-ও জানাব।
plan-understood = এই পরিকল্পনা তৈরিতে আমি অংশ নিয়েছি এবং আমাকে এটি বুঝিয়ে বলা হয়েছে। আমার সই ফিরে যাওয়ার প্রতিশ্রুতি নয়।
