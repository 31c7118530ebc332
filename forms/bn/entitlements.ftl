# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = তথ্য ও প্রাপ্য
entitlements-programme = কর্মসূচি
entitlements-session = পরামর্শের তারিখ
entitlements-days = সম্ভাব্য সময়, দিনে
entitlements-receive = আপনি যা পাবেন
entitlements-what = কী
entitlements-amount = পরিমাণ ও মুদ্রা
entitlements-when = কখন
entitlements-from = কার কাছ থেকে
entitlements-not = আপনি যা পাবেন না
entitlements-know = যা আপনার জানা দরকার
entitlements-ways = ফিরে যাওয়া ছাড়া অন্য পথও আছে: থেকে যাওয়া, সুরক্ষা চাওয়া, আইনি পরামর্শ নেওয়া। এগুলো আপনাকে বুঝিয়ে বলা হয়েছে। আপনি যে কোনো সময় আবার জিজ্ঞাসা করতে পারেন।
entitlements-family = সিদ্ধান্ত নেওয়ার আগে আপনি পরিবার বা নিজের সমাজের লোকদের সঙ্গে কথা বলতে পারেন। চাইলে আমরা যোগাযোগ করতে সাহায্য করব।
entitlements-expected = এই সময় সম্ভাব্য, প্রতিশ্রুতি নয়। কিছু বদলালে আমরা আপনাকে জানাব, আর কেন তা-ও জানাব।
entitlements-withdraw = রওনা হওয়ার আগে আপনি যে কোনো সময় মত বদলাতে পারেন। আপনাকে কোনো কারণ বলতে হবে না এবং কোনো শাস্তি বা জরিমানা নেই।
entitlements-received = আমি এই কাগজ পেয়েছি এবং আমাকে এটি বুঝিয়ে বলা হয়েছে। আমার সই ফিরে যাওয়ার প্রতিশ্রুতি নয়।
