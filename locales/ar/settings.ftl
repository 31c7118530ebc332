### كلمات صفحات الإعدادات والبرامج. أسماء الحقول في ملف الإدارة.

## The house
set-organisations = المنظمات
set-organisations-about = من يعمل في هذا النظام. نوع المنظمة يحدد ما إذا كان لموظفيها أن يروا أي حالة أصلًا.
set-organisations-none = لا توجد منظمة محفوظة بعد. ابدأ بمنظمتك.
set-organisation = المنظمة
set-organisation-new = إضافة منظمة
set-no-one-country = لا تتبع بلدًا واحدًا
set-directory-empty = لا يذكر الدليل عنها شيئًا بعد
set-offices = المكاتب
set-offices-about = أماكن العمل: المنطقة الزمنية، وأيام العطلة، وكيفية الاتصال بالمكتب كما تُطبع على الرسائل.
set-offices-none = لا يوجد مكتب محفوظ بعد. تحتاج كل حالة إلى مكتب إرسال ومكتب استقبال.
set-office = المكتب
set-office-new = إضافة مكتب
set-staff = الموظفون
set-staff-about = من يحق له الدخول، وبأي أدوار. يُوقف الحساب الذي لم يعد لازمًا، ويبقى ما سجله صاحبه باسمه.
set-staff-none = لا يستطيع أحد الدخول بعد.
set-staff-one = موظف
set-staff-new = إضافة موظف
set-staff-new-about = سترى كلمة مرور لمرة واحدة. سلّمها باليد أو بالهاتف، ولا ترسلها أبدًا مع اسم الدخول.
set-deeds = ما الذي تغيّر
set-deeds-about = كل تغيير في الإعدادات والبرامج، الأحدث أولًا. لا يستطيع أحد تعديل هذه القائمة.
set-deeds-none = لم يتغيّر شيء بعد. كل ما يُحفظ في الإعدادات والبرامج سيظهر هنا.

## Accounts
set-active = نشط
set-inactive = موقوف
set-sees-no-case = لا يرى أي حالة
set-no-role = بلا دور
v-pages-language-en = الإنجليزية
v-pages-language-fr = الفرنسية
v-pages-language-es = الإسبانية
v-pages-language-ar = العربية
set-away = غائب حتى { $day }
set-away-deputy = غائب حتى { $day }، وينوب عنه { $deputy }
set-absence = الغياب
set-absence-about = في أثناء غياب موظف يمكن أن ينوب عنه زميل: تُعدّ الحالات التي يتولاها الغائب حالات هذا الزميل.
set-absence-again = اختر من ينوب مرة أخرى: الحفظ دون اختيار ينهي النيابة.
set-absence-change = تسجيل الغياب ومن ينوب
set-password = كلمة مرور لمرة واحدة
set-password-about = لمن نسي كلمة المرور. تنتهي جميع جلساته.
set-password-give = إصدار كلمة مرور جديدة لمرة واحدة
set-password-for = لاسم الدخول { $login }:
set-password-once = لا تظهر هذه الكلمة إلا مرة واحدة، في هذه الصفحة. ومن يدخل بها يختار أولًا كلمة مرور خاصة به. تفتح الحساب لمدة 14 يومًا.
set-password-sent-twice = وصل نموذج { $login } مرتين ونُفّذ مرة واحدة. ظهرت كلمة المرور في الرد الأول فقط. إذا لم يدوّنها أحد فأصدر كلمة جديدة.
set-deactivate = إيقاف هذا الحساب
set-deactivate-about = لن يستطيع صاحب الحساب الدخول بعد الآن، وتنتهي جميع جلساته ومفاتيحه فورًا. سلّم الحالات التي يتولاها إلى غيره.
set-reactivate = تفعيل هذا الحساب من جديد
set-reactivate-about = يحصل الحساب على كلمة مرور جديدة لمرة واحدة، وتبقى القديمة غير صالحة.

## Programmes
set-programmes = البرامج
set-programmes-about = الشروط التي يُرافَق الناس بموجبها، والأماكن التي يمكن أن تتجه إليها العودة.
set-programmes-none = تبدأ كل حالة في برنامج. أضف البرنامج الأول.
set-programme = البرنامج
set-programme-new = إضافة برنامج
set-programme-about = ينشئ الحفظ إصدارًا جديدًا يسري على كل حالة من أول يوم له. وتبقى الإصدارات السابقة حتى يمكن تفسير القرارات القديمة.
set-programme-save = حفظ كإصدار جديد
set-rules-refused = لم تُقبل قواعد البرنامج
set-versions = جميع الإصدارات
set-versions-about = ما يسري ومتى، وآخر ما حُفظ أولًا.
set-version-from = الإصدار { $number }، من { $day }
set-version-in-force = سارٍ
set-version-to-come = قادم
set-version-past = سابق
set-version-overtaken = حلّ محله إصدار آخر قبل أول يوم له
set-recorded = حفظه { $who } في { $moment }
set-programme-announced = يبدأ النموذج بالإصدار القادم. وما تحفظه يحل محله إذا كان يسري من اليوم نفسه أو قبله.
set-runs = المدة
set-from-to = من { $from } إلى { $to }

## Where returns may go
set-places = الأماكن التي يمكن أن تتجه إليها العودة
set-suspensions = تعليق العودة
set-suspensions-about = أماكن لا يُؤذن لأحد بالسفر إليها الآن، مع السبب واليوم الذي يُعاد فيه النظر.
set-suspensions-none = العودة غير معلّقة في أي مكان. عندما لا يكون مكان آمنًا علّق العودة إليه هنا.
set-suspension-new = تعليق العودة إلى مكان
set-suspension-about = من الآن لا يُؤذن لأحد بالسفر إلى هناك. وتستمر الحالات في كل ما عدا ذلك.
set-suspend = تعليق العودة
set-all-programmes = جميع البرامج
set-place = المكان
set-since = منذ
set-since-by = { $day }، بقرار من { $who }
set-state = الوضع
set-holds = سارٍ
set-lifted = مرفوع
set-lifted-by = { $day }، بقرار من { $who }
set-review = إعادة النظر
set-review-about = اذكر لماذا يبقى التعليق ومتى يُعاد النظر فيه. وإذا لم تعد له حاجة فارفعه.
set-review-save = يبقى التعليق
set-review-due = حان وقت إعادة النظر
set-reviews-due = { $count ->
    [zero] لا يوجد تعليق حان وقت إعادة النظر فيه.
    [one] تعليق واحد حان وقت إعادة النظر فيه.
    [two] تعليقان حان وقت إعادة النظر فيهما.
    [few] { $count } تعليقات حان وقت إعادة النظر فيها.
    [many] { $count } تعليقًا حان وقت إعادة النظر فيها.
   *[other] { $count } تعليق حان وقت إعادة النظر فيها.
}
set-lift = رفع التعليق
set-lift-about = من الآن تصبح العودة إلى هناك ممكنة من جديد، حالةً حالةً.
set-monitoring = متابعة العائدين
set-monitoring-about = من يتابع العائدين في كل بلد، وكيف. من دون ترتيب سارٍ لا يُحجز أي سفر إلى البلد.
set-monitoring-none = لا أحد يتابع العائدين بعد، فلا يمكن حجز أي سفر. أضف ترتيبًا لكل بلد عودة.
set-monitoring-one = المتابعة في بلد
set-monitoring-new = إضافة ترتيب

## Lists
set-none = لا شيء بعد
set-when = متى
set-who = من
set-what = ماذا
set-comma = {"، "}

## Saved by two at once
set-sent-before = حُفظ ما أُرسل أولًا. انظر إلى ما هو مكتوب أدناه، وأرسله إذا كان ينبغي حفظه أيضًا.
set-conflict = حفظ شخص آخر هذا في أثناء كتابتك
set-conflict-about = لم يضِع شيء مما كتبت، ولم يُمحَ شيء مما حُفظ. قارن بين الاثنين، وغيّر أدناه ما يلزم، ثم احفظ من جديد: عندئذ يُعتمد ما كتبت.
set-both-versions = أوجه الاختلاف
set-field = السؤال
set-saved-by-other = كما هو محفوظ الآن
set-typed-by-you = كما كتبته أنت

## What was done just now
a-save-organisation-done = حُفظت المنظمة.
a-save-office-done = حُفظ المكتب.
a-add-staff-done = أُنشئ الحساب.
a-change-staff-done = حُفظ الحساب.
a-reset-password-done = للحساب الآن كلمة مرور جديدة لمرة واحدة.
a-deactivate-staff-done = أُوقف الحساب.
a-reactivate-staff-done = فُعّل الحساب من جديد.
a-set-absence-done = حُفظ الغياب.
a-save-programme-done = حُفظ البرنامج كإصدار جديد.
a-suspend-done = عُلّقت العودة.
a-review-suspension-done = يبقى التعليق، وسيُعاد النظر فيه.
a-lift-suspension-done = رُفع التعليق.
a-save-monitoring-done = حُفظ الترتيب.

## The list of what was changed
deed-save-organisation = حفظ منظمة
deed-save-office = حفظ مكتب
deed-add-staff = إضافة موظف
deed-change-staff = تغيير بيانات موظف
deed-reset-password = إصدار كلمة مرور لمرة واحدة
deed-deactivate-staff = إيقاف حساب
deed-reactivate-staff = تفعيل حساب من جديد
deed-set-absence = تغيير الغياب
deed-save-programme = حفظ برنامج
deed-suspend = تعليق العودة
deed-review-suspension = إعادة النظر في تعليق
deed-lift-suspension = رفع تعليق
deed-save-monitoring = حفظ ترتيب متابعة
