# What all forms share.

form-draft = ترجمے کا مسودہ۔ اس ادارے کے لیے کسی نے اس کا جائزہ نہیں لیا۔ یہ صرف پڑھنے کے لیے ہے: اس پر دستخط نہ کریں۔
form-draft-usable = ترجمے کا مسودہ۔ اس ادارے کے لیے کسی نے اس کا جائزہ نہیں لیا۔ متعلقہ شخص جو کہے وہی معتبر ہے، یہاں چاہے کچھ بھی چھپا ہو۔
form-case = کیس نمبر
form-name = نام
form-country = واپسی کا ملک
form-place = واپسی کا مقام
form-office = دفتر
form-contact = ہم سے رابطہ کیسے کریں
form-printed = چھپنے کی تاریخ
form-version = فارم
form-page = صفحہ { $page } از { $pages }
form-statements = میرا اقرار
form-signatures = دستخط
form-person = متعلقہ شخص: دستخط یا نشان
form-decides = والد یا والدہ، سرپرست یا نمائندہ، اگر کوئی متعلقہ شخص کے ساتھ مل کر یا اس کی جگہ فیصلہ کرتا ہے
form-counsellor = مشیر
form-other-colleague = ساتھی کارکن، مشیر کے علاوہ کوئی اور
form-interpreter = ترجمان جس نے یہ کاغذ پڑھ کر سنایا
form-language = جس زبان میں پڑھ کر سنایا گیا
form-full-name = پورا نام
form-place-signed = مقام
form-day = تاریخ
form-hour = وقت
form-copy = اس کاغذ کی ایک نقل متعلقہ شخص کے پاس رہتی ہے۔
