# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = واپسی کے بعد کی زندگی کے لیے میرا منصوبہ
plan-version = نسخہ
plan-day = طے پانے کی تاریخ
plan-newer = اس منصوبے کا ایک نیا نسخہ موجود ہے۔
plan-wish = میری خواہش، میرے اپنے الفاظ میں
plan-measures = کیا طے ہوا ہے
plan-level = کس کے ساتھ
plan-wanted = کیا چاہیے
plan-done = کیا کیا جائے گا
plan-by = کون کرے گا
plan-until = کب تک
plan-cost = خرچ
v-plan-dimension-economic = کام اور آمدنی
v-plan-dimension-social = رہائش، صحت، اسکول، کاغذات
v-plan-dimension-psychosocial = ذہنی سکون، خاندان اور دوست
v-plan-level-individual = آپ اور آپ کا خاندان
v-plan-level-community = آپ کی برادری
v-plan-level-structural = سرکاری ادارے اور خدمات
plan-know = آپ کو کیا معلوم ہونا چاہیے
plan-yours = یہ منصوبہ آپ کا ہے۔ اس میں آپ کی مرضی کے خلاف کچھ نہیں لکھا جاتا۔
plan-change = آپ اسے کسی بھی وقت بدل سکتے ہیں، پہنچنے کے بعد بھی۔ پہلے کے نسخے محفوظ رکھے جاتے ہیں۔
plan-not-bound = اس منصوبے پر دستخط آپ کو واپسی کا پابند نہیں کرتے۔ روانگی سے پہلے آپ کو کسی بھی وقت اپنا فیصلہ بدلنے کا حق ہے۔
plan-not-promised = جو طے ہوا ہے وہ ارادہ ہے، وعدہ نہیں۔ اگر کچھ بدلے تو ہم آپ کو بتائیں گے، اور اس کی وجہ بھی۔
plan-understood = یہ منصوبہ بنانے میں میرا حصہ تھا اور یہ مجھے سمجھایا گیا۔ میرے دستخط واپسی کا وعدہ نہیں ہیں۔
