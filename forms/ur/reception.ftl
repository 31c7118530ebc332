# On arrival: short, in writing, kept (REI-09).

reception-title = جب آپ پہنچیں
reception-where = کہاں جانا ہے
reception-call = کسے فون کرنا ہے
reception-who = کس کا پوچھیں
reception-first = پہلے کیا کرنا ہے
reception-contact = پہنچنے کے بعد { $days } دن کے اندر اس دفتر کو فون کریں یا وہاں جائیں۔
reception-by = زیادہ سے زیادہ اس تاریخ تک
reception-show = یہ صفحہ دکھائیں یا اپنا کیس نمبر بتائیں۔ کسی اور کو اسے دیکھنے کی ضرورت نہیں۔
reception-urgent = اگر آپ بیمار ہوں یا خطرے میں ہوں تو فوراً فون کریں۔ پہلے سے وقت لینے کی ضرورت نہیں۔
reception-rights = جاننے کی باتیں
reception-again = آپ بعد میں سب کچھ دوبارہ پوچھ سکتے ہیں۔ کوئی یہ توقع نہیں کرتا کہ آج آپ سب یاد رکھیں۔
reception-free = اس دفتر کی مدد مفت ہے۔ کسی کو حق نہیں کہ اس کے بدلے آپ سے پیسے یا کوئی کام مانگے۔
