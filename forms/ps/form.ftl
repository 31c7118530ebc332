# What all forms share.

form-draft = د ژباړې مسوده. هېچا د دې سازمان لپاره د دې ژباړې بیاکتنه نه ده کړې. یوازې د لوستلو لپاره ده: مه یې لاسلیکوئ.
form-draft-usable = د ژباړې مسوده. هېچا د دې سازمان لپاره د دې ژباړې بیاکتنه نه ده کړې. هغه څه چې شخص یې وايي اعتبار لري، که دلته هر څه چاپ شوي وي.
form-case = د دوسیې شمېره
form-name = نوم
form-country = د ستنېدو هېواد
form-place = د ستنېدو ځای
form-office = دفتر
form-contact = له موږ سره څنګه اړیکه ونیسئ
form-printed = د چاپ نېټه
form-version = فورمه
form-page = مخ { $page } له { $pages } څخه
form-statements = زه څرګندوم
form-signatures = لاسلیکونه
form-person = شخص: لاسلیک یا نښه
form-decides = مور یا پلار، سرپرست یا استازی، که څوک له شخص سره یوځای یا د شخص پر ځای پرېکړه کوي
form-counsellor = مشاور
form-other-colleague = همکار، له مشاور پرته بل څوک
form-interpreter = هغه ترجمان چې دا پاڼه یې په لوړ غږ ولوستله
form-language = په کومه ژبه په لوړ غږ ولوستل شوه
form-full-name = بشپړ نوم
form-place-signed = ځای
form-day = نېټه
form-hour = ساعت
form-copy = شخص د دې پاڼې یوه کاپي له ځان سره ساتي.
