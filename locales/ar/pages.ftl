# Words of the pages: lists, the case, forms around the fields, refusals.

nav-directory = الدليل
directory = الدليل
directory-about = المنظمات حيث يغادر الناس وحيث يعودون: ما تفعله، ومن يُتصل بهم.
directory-country = تعمل في
directory-service = تقدّم
directory-count = { $count ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
directory-none = لا توجد منظمة مطابقة
directory-none-about = اطلب أقل، أو اطلب من مدير النظام إضافة المنظمة الناقصة.
directory-where = تعمل في
directory-nothing-said = لم يُدوَّن عنها شيء آخر بعد.
nav-by-number = إجراء برقم الحالة
case = حالة
account = حسابك
nobody = لا أحد بعد
list-comma = {"، "}
back-to-case = العودة إلى الحالة
programme = البرنامج
sending-office = المكتب قبل المغادرة
receiving-office = المكتب بعد الوصول

## Lists
view-all = كل الحالات المفتوحة
view-mine = المسندة إليّ
view-office = مكتبي
view-due = مستحقة خلال أسبوع
view-overdue = متأخرة عن موعدها
view-blocked = هناك ما يعترضها
view-departing = تغادر خلال أسبوعين
view-unassigned = غير مسندة إلى أحد
view-closed = منتهية
filter-view = أي الحالات
filter-stage = أين وصلت
filter-any = الكل
filter-words = الاسم أو رقم الحالة
work-all-mine = كل ما هو مسند إليّ
cases-none = لا توجد حالات هنا
cases-none-about = تظهر الحالات هنا بمجرد تسجيل شخص أو إسناد حالة إليك.
col-case = الشخص والحالة
col-stage = أين وصلت
col-return = العودة إلى
col-due = الموعد التالي
col-in-the-way = ما يعترض الخطوة التالية
col-carried-by = يتولّاها
due-nothing = لا شيء مستحق
due-limit = آخر موعد { $day }، والمكتب مغلق فيه
leaves-on = المغادرة { $day }
open-safeguards = { $count ->
    [zero] لا ضمانات مفتوحة
    [one] ضمانة واحدة مفتوحة
    [two] ضمانتان مفتوحتان
    [few] { $count } ضمانات مفتوحة
    [many] { $count } ضمانة مفتوحة
   *[other] { $count } ضمانة مفتوحة
}
tag-child = طفل
tag-waits = في الانتظار
tag-overdue = متأخر
tag-protected = مكان محميّ

## The case
case-progress = طريق العودة
case-next = الخطوة التالية
case-next-is = التالي: { $action }
case-next-not-mine = يقوم بهذا شخص له دور آخر. وأنت ترى ما تحتاج إليه الخطوة.
checks-all-met = كل ما تحتاج إليه هذه الخطوة متوفر.
checks-open = { $open ->
    [zero] لا ضمانات مفتوحة من أصل { $all }
    [one] ضمانة واحدة مفتوحة من أصل { $all }
    [two] ضمانتان مفتوحتان من أصل { $all }
    [few] { $open } ضمانات مفتوحة من أصل { $all }
    [many] { $open } ضمانة مفتوحة من أصل { $all }
   *[other] { $open } ضمانة مفتوحة من أصل { $all }
}
checks-done = { $count ->
    [zero] لا شيء آخر
    [one] ضمانة أخرى مستوفاة أو لا تنطبق
    [two] ضمانتان أخريان مستوفاتان أو لا تنطبقان
    [few] { $count } ضمانات أخرى مستوفاة أو لا تنطبق
    [many] { $count } ضمانة أخرى مستوفاة أو لا تنطبق
   *[other] { $count } ضمانة أخرى مستوفاة أو لا تنطبق
}
checks-before = ما لا تزال هذه الخطوة بحاجة إليه
case-due = ما هو مستحق
case-deeds = ما يمكنك القيام به
deed-always = ممكن دائمًا
case-facts = عن الحالة
case-companions = العائلة والمرافقون
case-history = ما حدث
case-paper = صفحة تُسلَّم للشخص
case-confidential = الأجزاء السرّية
case-confidential-about = يُسجَّل فتح أي جزء باسمك. افتح ما تحتاج إليه الآن فقط.
open-counselling = فتح المشورة والإقرار
open-protection = فتح الحماية
open-health = فتح الصحة
opened-counselling = المشورة والإقرار مفتوحان
opened-protection = الحماية مفتوحة
opened-health = الصحة مفتوحة
born = تاريخ الميلاد { $day }
called = يُنادى { $name }
travels-with = { $count ->
    [zero] لا يسافر معه أحد
    [one] يسافر مع شخص آخر
    [two] يسافر مع شخصين آخرين
    [few] يسافر مع { $count } أشخاص آخرين
    [many] يسافر مع { $count } شخصًا آخر
   *[other] يسافر مع { $count } شخص آخر
}
safe-contact = الاتصال الآمن
entry-number = القيد { $number }
entry-about = بشأن القيد { $number }
entry-open = ما ورد فيه
entry-closed = مغلق. افتح الجزء الخاص به بجانب الحالة لقراءته.
entry-says-nothing = لا يرد فيه سوى أنه حدث.

## Forms
protective-about = هذا الإجراء يحمي الشخص ولا يُرفض أبدًا. والعبرة بلحظة إرساله.
criteria = معايير البرنامج، ويُجاب عن كل منها في الأسباب
binds = هذا يُلزم شخصًا أو مكتبًا. اقرؤوا كل شيء معًا مرة أخرى قبل المتابعة.
stale-title = سُجّل شيء بينما كنت تكتب
stale-about = لم يضع شيء مما كتبته. اقرأ الجديد، وراجع إجاباتك، ثم أرسلها إن كانت لا تزال صحيحة.
four-eyes = لا يُعتدّ بتصحيح هذا القيد إلا بعد موافقة شخص ثانٍ عليه.
unmet-other-case = هذا ما يعترض أحد أفراد المجموعة:
f-correction-reason = لماذا هذا القيد خاطئ
f-strike = شطب القيد دون وضع شيء مكانه
f-case-number = رقم الحالة كما في ورقة الشخص
f-programme = البرنامج

## Act on a case number
by-number-about = الشخص حاضر أو على الهاتف أو أرسل خبرًا. لا تحتاج إلا إلى رقم الحالة، ولا حاجة إلى أن ترى الحالة.
received = تم الاستلام
received-deed = تم الاستلام للحالة { $number }: { $action }
received-about = يسري الأمر من هذه اللحظة، ويراه الآن من يتولّون الحالة. أخبر الشخص بذلك، ولا تقل شيئًا عن الحالة نفسها.

## Registering
register-consent = قبل كتابة أي شيء
register-consent-about = اشرح بلغة يفهمها الشخص: لماذا تُحفظ البيانات، ومن يطّلع عليها، وأن رفض مشاركتها لا يمنع أي مساعدة، وأنه يمكن الرجوع عن كل شيء. وإذا قال الشخص لا، فلا يُحفظ شيء.
register-person = الشخص
register-arrival = الوصول
register-arrived = عاد الشخص إلى بلده من دون حالة مسجلة
register-without = لا يمكن طلب موافقة الشخص
register-basis = لماذا لا يمكن سؤال الشخص
register-basis-about = لشخص فاقد الوعي، أو غير قادر على الفهم حاليًا، أو طفل وحده. تسري الحالة حتى يوم المراجعة: اسأل الشخص حالما يستطيع الإجابة. إذا رفض فرفضه نافذ ولا يُحفظ شيء، إلا لطفل تقتضي مصلحته الفضلى غير ذلك. ولا يفتح ذلك شيئًا لأي سلطة، ولا يُشارَك شيء مع مكتب الاستقبال. يقرأ السبب كل من يعمل على الحالة: لا تذكر أي مرض.
register-nothing-kept = لم يُحفظ شيء. يُحصى فقط أن أحدًا سأل وقال لا، دون أي شيء عنه.
programmes-none = لا يوجد برنامج يمكنك التسجيل فيه
programmes-none-about = يفتح مدير البرنامج البرامج، ويمنح مدير النظام الدور لهذا المكتب.

## The page for the person’s hands
paper-title = رقمك لدينا
paper-office = أين تجدنا
paper-withdraw = يمكنك تغيير رأيك
paper-withdraw-about = في أي وقت قبل المغادرة، دون إبداء سبب ودون أي عقوبة. أخبر أي شخص في المكتب، بالهاتف أو حضوريًا، واذكر رقمك. ويسري ذلك فورًا.
paper-complain = يمكنك تقديم شكوى
paper-complain-about = عن أي شيء وأي شخص هنا، وكذلك من دون ذكر اسمك. اطلب في أي مكتب التحدث إلى شخص لا يعمل على حالتك. والشكوى لا تغيّر شيئًا في المساعدة التي تحصل عليها.
paper-data = بياناتك ملك لك
paper-data-about = يمكنك في أي مكتب طلب تصحيح الأخطاء وسحب موافقتك. واسأل هناك إن أردت معرفة ما كُتب عنك.

## Refusals
problem-unreadable-advice = في العنوان أو في النموذج شيء لا ترسله صفحاتنا بهذا الشكل. لم يتغير شيء. ارجع وأعد المحاولة من هناك.
problem-not-a-page = لا توجد صفحة تُفتح على هذا العنوان
problem-not-a-page-advice = يستقبل هذا العنوان نموذجًا ترسله صفحة أخرى، أو يعرض شيئًا فحسب. لم يتغير شيء. ابدأ من صفحة عملك.
problem-too-large-advice = يتسع النموذج الواحد لميغابايت واحد على الأكثر، أي نحو 100,000 حرف بأي كتابة كانت. اختصر ما كتبته أو سجّله في قيدين.
problem-too-slow = استغرق وصوله وقتًا طويلًا
problem-too-slow-advice = لم يصل من نموذجك إلا جزء ولم يُحفظ. قد يكون الاتصال ضعيفًا. ارجع وأرسله مرة أخرى.
problem-not-found-advice = راجع العنوان أو رقم الحالة. وإذا كنت ترى أن من حقك الاطلاع عليها، فاسأل من يتولى الحالة.
problem-not-signed-in = لم تسجّل الدخول
problem-not-signed-in-advice = سجّل الدخول ثم حاول مرة أخرى.
problem-not-permitted = دورك لا يسمح بهذا
problem-not-permitted-advice = اسأل زميلًا هذا دوره. أما ما يحمي الشخص فهو متاح لك دائمًا في «إجراء برقم الحالة».
problem-not-possible = هذا غير ممكن الآن
problem-not-possible-advice = ربما تقدّمت الحالة. انظر إليها من جديد.
not-possible-now = «{ $action }» لا يناسب وضع الحالة: { $stage }.
problem-safeguards-advice = كل ضمانة مذكورة مع من يستطيع استيفاءها.
problem-stale-advice = انظر إلى الحالة من جديد، ثم كرّر ما أردت القيام به.
problem-key-reused = سبق إرسال هذا النموذج بإجابات أخرى
problem-key-reused-advice = عد إلى الحالة وابدأ النموذج من جديد.
problem-damaged = لم تعد هذه الوثيقة المرفقة تُفتح
problem-damaged-advice = لم تعد في مكانها أو غُيّرت هناك. سُجّل ذلك الآن. أخبر مدير النظام: قد تكون هناك نسخة سليمة.
problem-throttled = محاولات كثيرة
problem-throttled-advice = انتظر قليلًا ثم حاول مرة أخرى.
problem-busy = الضغط كبير في هذه اللحظة
problem-busy-advice = لم يضع شيء. انتظر بضع ثوانٍ ثم أرسل مرة أخرى.
problem-internal-advice = لم يُنفَّذ شيء بصورة ناقصة. حاول مرة أخرى، وإذا تكرر ذلك فأخبر من يشغّل النظام.
problem-foreign = لم يأتِ هذا النموذج من هنا
problem-foreign-advice = أُرسل من موقع آخر أو من صفحة قديمة. أعد تحميل الصفحة وأرسله من جديد.
problem-invalid-advice = راجع الإجابات المذكورة أدناه.
problem-idempotency-key = يلزم مفتاح { "\u2066" }Idempotency-Key{ "\u2069" }

## What the program itself records
system-departed-without-release = سُجّلت المغادرة من دون إذن سارٍ بالسفر.
system-carer-does-not-travel = الشخص الذي يرعى هذا الطفل لم يعد يسافر في هذا الموعد.
system-late-withdraw = بلغ أحد المكاتب أن الشخص لم يعد يرغب في العودة بعد أن لم يعد الانسحاب ممكنًا.
system-late-leave-group = بلغ أحد المكاتب أن الشخص لم يعد يرغب في السفر مع المجموعة.
system-late-hold = طلب أحدهم تعليق الحالة بعد أن لم يعد ذلك ممكنًا.
system-file-damaged = وثيقة مرفقة بالحالة لم تعد في مكانها أو غُيّرت هناك، ولم تعد تُفتح.
system-late-treat-as-child = قال أحدهم إن الشخص يجب أن يُعامل معاملة طفل بعد انتهاء الحالة.
basis-own = قاعدة وضعناها نحن
basis-inferred = مستنتج من المصدر

## Account
password-change = تغيير كلمة المرور
password-about = اختر 12 حرفًا على الأقل. عدة كلمات تصنع كلمة مرور جيدة.
password-first = أعطاك شخص آخر كلمة المرور هذه. اختر كلمتك قبل المتابعة.
f-old-password = كلمة المرور الحالية
f-new-password = كلمة المرور الجديدة
password-old-password-wrong = هذه ليست كلمة مرورك.
password-new-password-wrong = اختر من 12 إلى 128 حرفًا ليست سهلة التخمين: عدة كلمات لا رابط بينها، دون اسمك.
a-change-password-done = تم تغيير كلمة المرور وتسجيل الخروج من الأجهزة الأخرى.
tokens = مفاتيح للبرامج
tokens-about = بالمفتاح يعمل برنامج باسمك وبحقوقك وتحت الضمانات نفسها.
tokens-none = لا توجد مفاتيح
tokens-none-about = لا تنشئ مفتاحًا إلا لبرنامج تثق به.
token-once = انسخ هذا المفتاح الآن، فهو لا يظهر إلا مرة واحدة.
token-made = تم إنشاء المفتاح
token-make = إنشاء مفتاح
token-revoke = سحب المفتاح
token-until = صالح حتى
f-token-name = ما الغرض منه
f-token-scope = ما الذي يجوز له
v-scope-read = القراءة
v-scope-write = القراءة والتسجيل

## Enquiries
enquiry-title = مجرد استفسار
enquiry-about = احسب الاستفسار: المكتب واليوم واللغة، ولا شيء عن الشخص.
enquiry-count = احتساب الاستفسار
a-enquire-done = تم احتساب الاستفسار، ولم يُحفظ شيء عن الشخص.
f-enquiry-language = اللغة المستخدمة
rea-title = قبل الرحلة وبعدها
rea-about = ما تبيّن قبل الرحلة إلى جانب ما تبيّن منذ الوصول. وما لا يتطابق منه مُعلَّم: تحقّق من الصحيح الآن.
rea-none = لم يُسجّل بعد ما يمكن مقارنته.
rea-not-yet = لم يتبيّن شيء في هذا الشأن منذ الوصول.
rea-what = ماذا
rea-by = من قِبل
rea-before = قبل الوصول
rea-after = منذ الوصول
rea-differs = مختلف
claim-title = وصل شخص قد يكون صاحب هذه الحالة
claim-about = استُقبل من دون إخطار، وذكر هذه الحالة. وهي ليست مفتوحة لذلك المكتب.
linked-title = الشخص نفسه
