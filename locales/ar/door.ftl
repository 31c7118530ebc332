### كلمات تسجيل الدخول: الخطوة الثانية ومفاتيح المرور والجلسات وجهة التحقق من الهوية.

## Account
second-factor = خطوة ثانية عند تسجيل الدخول
second-factor-on = مفعّلة
second-factor-off = غير مفعّلة: من يعرف كلمة مرورك يستطيع الدخول باسمك
second-factor-asked = يتطلب عملك خطوة ثانية عند تسجيل الدخول. فعّلها الآن ثم تابع من حيث توقفت. وحتى ذلك الحين لا يمكنك إلا تسجيل ما يحمي شخصًا، مثل الانسحاب.
second-factor-about = إلى جانب كلمة المرور تقدّم شيئًا لا يملكه غيرك: رمزًا من هاتفك أو مفتاح مرور.
sessions = أين سجّلت الدخول
sessions-about = إذا لم تعرف إحدى هذه الجلسات فأنهها وغيّر كلمة المرور.
session-browser = المتصفح
session-way = الطريقة
session-since = منذ
session-this = هذه الجلسة
session-end = إنهاء
session-second = مع خطوة ثانية
session-way-password = كلمة المرور
session-way-passkey = مفتاح مرور
session-way-openid = منظمتك
sessions-end-others = إنهاء كل الجلسات الأخرى
last-used = آخر استخدام
made-at = أُنشئ
never-used = لم يُستخدم
browser-on-system = { $browser }، { $system }
browser-chrome = كروم
browser-edge = إيدج
browser-firefox = فايرفوكس
browser-opera = أوبرا
browser-safari = سفاري
browser-samsung = متصفح سامسونج
browser-other = متصفح آخر
system-android = أندرويد
system-chromeos = كروم أو إس
system-ios = آيفون أو آيباد
system-linux = لينكس
system-macos = ماك
system-windows = ويندوز
system-other = نظام آخر
happened = ما حدث لحسابك
happened-about = أخبر مدير النظام فورًا إذا لم تفعل أنت أحد هذه الأشياء.
happened-none = لا شيء بعد.
happened-known = أعلم بهذا
account-news = حدث شيء لحسابك
account-news-look = انظر إلى ما حدث
account-event-app-added = أُعِدّ تطبيق للمصادقة
account-event-app-removed = أُزيل تطبيق المصادقة
account-event-calendar-made = أُنشئ عنوان تقويمك
account-event-calendar-removed = سُحب عنوان تقويمك
account-event-codes-guessed = حاول شخص يعرف كلمة مرورك تخمين رموز كثيرة: غيّر كلمة المرور
account-event-codes-made = أُنشئت رموز استعادة جديدة
account-event-hook-added = أُنشئ خطاف ويب باسمك: يُبلَّغ نظام آخر عندما يتغير شيء يخصك
account-event-hook-ended = انتهى خطاف ويب كان باسمك
account-event-link-added = رُبط الحساب بتسجيل الدخول في منظمتك
account-event-link-removed = أُزيل الربط بتسجيل الدخول في منظمتك
account-event-mail-changed = تغيّر عنوان البريد الإلكتروني للتذكيرات
account-event-mail-refused = لا يقبل خادم البريد شيئًا لعنوانك: راجعه في التذكيرات
account-event-passkey-added = أُضيف مفتاح مرور
account-event-passkey-removed = أُزيل مفتاح مرور
account-event-password-changed = غُيّرت كلمة المرور
account-event-password-given = أعطاك مدير النظام كلمة مرور لمرة واحدة
account-event-recovery-code-used = استُخدم رمز استعادة لتسجيل الدخول
account-event-second-factor-reset = أزال مدير النظام الخطوة الثانية من حسابك
account-event-sessions-ended = أنهى مدير النظام جلساتك
account-event-token-made = أُنشئ مفتاح لبرنامج

## Authenticator app and recovery codes
f-own-password = كلمة مرورك
f-code = الرمز
f-code-hint = ستة أرقام من تطبيقك، أو أحد رموز الاستعادة.
code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي في تطبيقك وحاول مرة أخرى.
app = تطبيق المصادقة
app-about = يعرض تطبيق على هاتفك رمزًا جديدًا كل 30 ثانية، ويعمل بلا شبكة.
app-since = أُعِدّ في:
app-begin = إعداد تطبيق
app-title = إعداد التطبيق
app-scan = افتح التطبيق وامسح هذه الصورة.
app-picture = رمز الاستجابة السريعة للتطبيق
app-type = أو اكتب هذا المفتاح في التطبيق:
app-confirm = تفعيل
app-remove = إزالة التطبيق
app-remove-about = بعد ذلك تكفي كلمة المرور وحدها لفتح حسابك، ما لم يكن لديك مفتاح مرور.
codes = رموز الاستعادة
codes-once = انسخ هذه الرموز الآن واحفظها بعيدًا عن هاتفك. يعمل كل رمز مرة واحدة عند فقدان الهاتف. ولن تظهر مرة أخرى.
codes-as-before = تبقى رموز الاستعادة كما هي.
codes-left = { $count ->
    [zero] لم يبق أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $count } رموز.
    [many] بقي { $count } رمزًا.
   *[other] بقي { $count } رمز.
 }
codes-new = إنشاء رموز جديدة
codes-new-about = تتوقف الرموز القديمة عن العمل.
second-title = الخطوة الثانية
second-about = اكتب الرمز الذي يعرضه تطبيقك الآن.
second-lost = لا تستطيع تقديم رمز
second-lost-about = استخدم رمز استعادة. وإن لم يكن لديك رمز فيمكن لمدير النظام إزالة الخطوة الثانية، وسيتحقق من هويتك. ويمكن مع ذلك تسجيل انسحاب برقم الحالة.

## Passkeys
passkeys = مفاتيح المرور
passkeys-about = بمفتاح المرور تدخل ببصمة جهازك أو بالتعرف على الوجه أو برقمه السري، بلا كلمة مرور ولا رمز.
passkeys-none = ليس لديك أي مفتاح.
passkey-name-wrong = أعطه اسمًا لا يزيد على 60 حرفًا.
passkey-remove = إزالة
passkey-add = إضافة مفتاح مرور
passkey-title = إضافة مفتاح مرور
passkey-go = اسأل الجهاز
passkey-needs-script = تحتاج مفاتيح المرور إلى متصفح تعمل فيه البرامج النصية. استخدم تطبيق المصادقة بدلًا منها.
passkey-not-here = لا تعمل مفاتيح المرور إلا على العنوان العام لهذا الموقع.
passkey-failed = لم يؤكد الجهاز. حاول مرة أخرى أو ادخل بطريقة أخرى.
passkey-sign-in = الدخول بمفتاح مرور
passkey-sign-in-about = يسألك جهازك من أنت. لا حاجة إلى كلمة مرور.
passkey-second = استخدام مفتاح مرور بدلًا من الرمز
f-passkey-name = ماذا تسمي هذا الجهاز
f-passkey-name-hint = مثل «حاسوب المكتب» أو «هاتفي».

## The identity provider
openid-sign-in = الدخول عبر { $name }
openid-failed = لم يؤكد { $name } هويتك. حاول مرة أخرى أو ادخل بكلمة المرور.
openid-unknown = يعرفك { $name }، لكن لا حساب هنا مرتبط به. ادخل بكلمة المرور مرة واحدة واربطه من صفحة حسابك.
openid-link = تسجيل الدخول في منظمتك
openid-link-about = اربط حسابك مرة واحدة، وبعدها يدخلك { $name }.
openid-link-begin = الربط مع { $name }
openid-link-go = الذهاب إلى { $name }
openid-linked = حسابك مرتبط مع { $name }.
openid-unlink = إزالة الربط
openid-taken = هذا الشخص لدى { $name } مرتبط بحساب آخر.

## A form that came too late
kept-form = انتهت جلستك قبل وصول هذا النموذج. سجّل الدخول من جديد: ما كتبته ما زال هنا.
kept-nothing = انتهت جلستك قبل وصول هذا النموذج ولم يُنفَّذ. سجّل الدخول واملأه من جديد.
kept-title = إرسال ما كتبته
kept-about = وصل هذا النموذج بعد انتهاء جلستك ولم يُنفَّذ. أرسله الآن أو اتركه.
kept-send = أرسله الآن
kept-leave = اتركه
kept-again = ما كتبته موجود أدناه. أرسله مرة أخرى أو اتركه.

## Settings
set-second-factor = الخطوة الثانية عند تسجيل الدخول
set-second-factor-about = الأدوار التي تلزمها خطوة ثانية، ومن أي يوم.
set-second-factor-rule-about = ابتداءً من ذلك اليوم يُعدّ صاحب الدور خطوة ثانية عند تسجيل الدخول التالي، ولا يستطيع قبلها شيئًا سوى تسجيل ما يحمي شخصًا، مثل الانسحاب. امنح الناس بضعة أيام: يحتاجون إلى هواتفهم.
f-factor-administrators-from = مديرو النظام، ابتداءً من
f-factor-roles = الأدوار
f-factor-roles-row = الدور { $number }
f-factor-from = ابتداءً من
set-sessions = الجلسات
set-sessions-now = { $count ->
    [zero] غير مسجّل الدخول في أي مكان.
    [one] مسجّل الدخول في متصفح واحد.
    [two] مسجّل الدخول في متصفحين.
    [few] مسجّل الدخول في { $count } متصفحات.
    [many] مسجّل الدخول في { $count } متصفحًا.
   *[other] مسجّل الدخول في { $count } متصفح.
 }
set-sessions-end = إنهاء كل الجلسات
set-factor-none = لم تُعدّ أي خطوة ثانية.
set-factor-passkeys = { $count ->
    [zero] لا مفاتيح مرور
    [one] مفتاح مرور واحد
    [two] مفتاحا مرور
    [few] { $count } مفاتيح مرور
    [many] { $count } مفتاح مرور
   *[other] { $count } مفتاح مرور
 }
set-factor-vouched = مرتبط بتسجيل الدخول في المنظمة.
set-factor-reset = إزالة الخطوة الثانية
set-factor-reset-about = لمن فقد هاتفه ورموز الاستعادة. تحقق من هويته وجهًا لوجه: فقد يكون من يطلب هذا سارق كلمة المرور. تنتهي كل الجلسات ويُخبَر صاحب الحساب.
a-end-sessions-done = انتهت كل جلسات الحساب.
a-reset-second-factor-done = أُزيلت الخطوة الثانية وانتهت كل الجلسات.
a-save-second-factor-done = حُفظت القاعدة.
deed-end-sessions = إنهاء الجلسات
deed-reset-second-factor = إزالة الخطوة الثانية
deed-save-second-factor = حفظ قاعدة الخطوة الثانية
problem-second-factor = تلزم خطوة ثانية
problem-second-factor-advice = دور صاحب هذا المفتاح يتطلب خطوة ثانية عند تسجيل الدخول. أنشئ مفتاحًا جديدًا بعد الدخول بها.
