# What all forms share.

form-draft = مسودهٔ ترجمه. هیچ‌کس آن را برای این سازمان بازبینی نکرده است. تنها برای خواندن است: آن را امضا نکنید.
form-draft-usable = مسودهٔ ترجمه. هیچ‌کس آن را برای این سازمان بازبینی نکرده است. آنچه شخص می‌گوید اعتبار دارد، هر چه این‌جا چاپ شده باشد.
form-case = شمارهٔ دوسیه
form-name = نام
form-country = کشور بازگشت
form-place = محل بازگشت
form-office = دفتر
form-contact = چگونه با ما به تماس شوید
form-printed = تاریخ چاپ
form-version = فورم
form-page = صفحهٔ { $page } از { $pages }
form-statements = من اظهار می‌کنم
form-signatures = امضاها
form-person = شخص: امضا یا نشان
form-decides = پدر یا مادر، سرپرست یا نماینده، در صورتی که کسی همراه با شخص یا به جای او تصمیم می‌گیرد
form-counsellor = مشاور
form-other-colleague = همکار، کسی غیر از مشاور
form-interpreter = ترجمانی که این ورقه را با صدای بلند خواند
form-language = زبانی که به آن با صدای بلند خوانده شد
form-full-name = نام مکمل
form-place-signed = محل
form-day = تاریخ
form-hour = ساعت
form-copy = شخص یک کاپی این ورقه را نزد خود نگه می‌دارد.
