# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = معلومات اور حقوق
entitlements-programme = پروگرام
entitlements-session = مشورے کی تاریخ
entitlements-days = متوقع مدت، دنوں میں
entitlements-receive = آپ کو کیا ملے گا
entitlements-what = کیا
entitlements-amount = رقم اور کرنسی
entitlements-when = کب
entitlements-from = کس سے
entitlements-not = آپ کو کیا نہیں ملے گا
entitlements-know = آپ کو کیا معلوم ہونا چاہیے
entitlements-ways = واپسی کے علاوہ اور راستے بھی ہیں: یہیں رہنا، تحفظ کی درخواست کرنا، قانونی مشورہ لینا۔ یہ آپ کو سمجھائے گئے۔ آپ کسی بھی وقت دوبارہ پوچھ سکتے ہیں۔
entitlements-family = آپ فیصلہ کرنے سے پہلے اپنے خاندان یا برادری سے بات کر سکتے ہیں۔ آپ چاہیں تو ہم ان سے رابطہ کرنے میں مدد کرتے ہیں۔
entitlements-expected = یہ مدت متوقع ہے، وعدہ نہیں۔ اگر کچھ بدلے تو ہم آپ کو بتائیں گے، اور اس کی وجہ بھی۔
entitlements-withdraw = روانگی سے پہلے آپ کو کسی بھی وقت اپنا فیصلہ بدلنے کا حق ہے۔ آپ کو کوئی وجہ بتانے کی ضرورت نہیں اور کوئی سزا نہیں۔
entitlements-received = یہ کاغذ مجھے ملا اور مجھے سمجھایا گیا۔ میرے دستخط واپسی کا وعدہ نہیں ہیں۔
