# ما يحق للأشخاص طلبه بشأن بياناتهم، ومدة الاحتفاظ بها، ومحوها.

a-request-data = تسجيل طلب بشأن البيانات
a-request-data-done = طلب بشأن البيانات
a-request-data-about = يطلب الشخص نسخة من بياناته، أو تصحيحها، أو محوها، أو يعترض على استخدامها. سجّل الطلب أيًا كنت: لا شيء يمنعه. يُجاب الشخص خلال ثلاثين يومًا.
a-answer-data-request = الرد على طلب بشأن البيانات
a-answer-data-request-done = تم الرد على طلب بشأن البيانات
a-answer-data-request-about = يُجاب أقدم طلب معلق من هذا النوع. اذكر السبب بالكلمات التي قيلت للشخص. إذا لم يُقبل الطلب كاملًا فاذكر أين يمكنه تقديم شكوى. والاعتراض المقبول يعلّق الحالة: لا يُحجز شيء ولا يُؤذن بالسفر حتى يرفع التعليق من يجوز له ذلك.
a-give-copy = تسليم نسخة من البيانات
a-give-copy-done = تم تسليم نسخة من البيانات
a-give-copy-about = سجّل أولًا من يستلم النسخة وكيف تأكدت من هويته. تجد النسخة بعدها تحت «نسخة من البيانات» في صفحة الحالة ليوم واحد. المشورة والحماية والصحة تسلّم كل منها جزأها.

due-data-copy = الرد على طلب نسخة من البيانات
due-data-correction = الرد على طلب تصحيح البيانات
due-data-objection = الرد على الاعتراض على استخدام البيانات
due-data-erasure = الرد على طلب محو البيانات

f-data-right = ما يطلبه الشخص
f-identity-shown = كيف تأكدت من هويته
f-identity-shown-hint = الوثيقة المعروضة أو كيف تعرفه. لا تكتب رقمها.
f-asked-for = ما يطلبه بكلماته
f-data-answer = الرد
f-complain-to = أين يمكنه تقديم شكوى
f-complain-to-hint = مطلوب ما لم يُقبل الطلب كاملًا.
f-withheld = ما لا تشمله النسخة
f-withheld-hint = فقط ما يضر شخصًا آخر أو تحقيقًا، أو ما يمنع القانون ذكره.
f-withheld-ground = سبب عدم شموله
f-withheld-ground-hint = تذكره النسخة.
f-retention-purpose = ما يُحتفظ به
f-period-length = المدة
f-period-unit = تُحسب بـ
f-period-source = مصدر المدة
f-period-source-hint = القانون أو الاتفاق أو القاعدة؛ «خاص» إن كانت قاعدتكم.
f-held-case = رقم الحالة
f-authority = بأمر مَن
f-authority-hint = القانون أو المحكمة أو الجهة التي تحتاج البيانات.
f-hold-reference = مرجعها
f-told-of-hold = أُبلغ الشخص
f-not-told-ground = سبب عدم إبلاغه
f-erased-case = رقم الحالة
f-erasure-ground = الأساس
f-nothing-against = راجعت القائمة ولا شيء يمنع محوها

v-data-right-copy = نسخة من بياناته
v-data-right-correction = تصحيح
v-data-right-objection = اعتراض على استخدام بياناته
v-data-right-erasure = محو
v-data-asker-person = الشخص نفسه
v-data-asker-guardian = أحد الوالدين أو الوصيّ
v-data-asker-representative = من يمثله
v-data-answer-granted = مقبول
v-data-answer-partly = مقبول جزئيًا
v-data-answer-refused = مرفوض
v-copy-part-incidents = الحوادث
v-copy-part-referrals = طلبات الحماية والإحالات
v-copy-part-risk = تقييمات المخاطر والفحص
v-copy-part-family = الأسرة والرعاية
v-copy-part-access-log = من قرأ البيانات
v-withheld-ground-safety-of-another = سلامة شخص آخر
v-withheld-ground-investigation = تحقيق جارٍ
v-withheld-ground-law = قانون يمنع الإخبار
v-retention-purpose-case = الحالات بعد انتهائها
v-retention-purpose-access-log = سجل من قرأ ماذا
v-retention-purpose-repeated-requests = الردود المحفوظة للطلبات المرسلة مرتين
v-retention-purpose-key-copies = نسخ مخزن المفاتيح
v-period-unit-days = أيام
v-period-unit-months = أشهر
v-period-unit-years = سنوات
v-erasure-ground-retention = انتهت مدة الاحتفاظ
v-erasure-ground-own-wish = رغبة الشخص نفسه
v-erasure-ground-unlawful = ما كان ينبغي تسجيلها
v-erasure-ground-ordered = بأمر محكمة أو سلطة رقابية
v-erasure-ground-restored = مُحيت سابقًا وأعادتها نسخة قديمة

error-under-legal-hold = على هذه الحالة حجز قانوني. لا يمكن محوها حتى يُرفع الحجز.
error-case-not-ended = هذه الحالة مستمرة، أو للشخص حالة أخرى. لا يُمحى إلا ما انتهى.
error-still-kept = لم تنتهِ مدة الاحتفاظ بهذه الحالة، أو لا قاعدة تحدد المدة.

set-retention = مدة الاحتفاظ
set-retention-about = كم يُحتفظ بكل شيء، وعلى أي أساس، ومن أي يوم. تبقى القواعد القديمة في القائمة.
set-retention-none = لا قاعدة تحدد بعد مدة الاحتفاظ بالحالات، فلا حالة مستحقة المحو.
set-retention-new = إضافة قاعدة
set-retention-one = قاعدة احتفاظ
set-retention-form-about = يُحتفظ بالحالة حتى نهاية اليوم الأخير ويجوز محوها في اليوم التالي. قاعدة البرنامج تسبق القاعدة العامة.
set-retention-tallies = أعداد الاستفسارات وسائر الأعداد لا تسمي أحدًا وتبقى.
set-kept-for = مدة الاحتفاظ
set-not-in-force = غير سارية
set-due-erasures = حالات حان وقتها
set-due-erasures-about = ما يجوز محوه في يوم ما، بأرقام الحالات. النظر لا يغيّر شيئًا.
set-due-erasures-none = لم يحن وقت أي حالة في هذا اليوم.
set-due-day = اليوم
set-due-look = عرض
set-due-count = { $count ->
    [zero] في { $day } لم يحن وقت أي حالة
    [one] في { $day } حان وقت حالة واحدة
    [two] في { $day } حان وقت حالتين
    [few] في { $day } حان وقت { $count } حالات
    [many] في { $day } حان وقت { $count } حالة
   *[other] في { $day } حان وقت { $count } حالة
}؛ وعدد ما يجوز اقتراح محوه: { $free }.
set-case = الحالة
set-ended = انتهت
set-kept-until = يُحتفظ بها حتى
set-under-hold = حجز قانوني
set-may-go = يجوز محوها
set-propose = اقتراح
set-propose-due = اقتراح محو كل ما يجوز محوه
set-propose-due-about = يجب أن يوافق شخص آخر قبل محو أي شيء. تُستثنى الحالات تحت حجز قانوني.
set-propose-due-count = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
}
set-cases = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
}
set-legal-holds = الحجوز القانونية
set-legal-holds-about = حالات لا يجوز محوها لأن قانونًا أو محكمة أو مطالبة تحتاجها.
set-legal-holds-none = لا حالة تحت حجز قانوني.
set-legal-hold-new = وضع حجز قانوني
set-legal-hold-about = من الآن لا يمكن محو الحالة حتى يُرفع الحجز القانوني. أبلغ الشخص ما لم يوجد سبب يمنع ذلك.
set-legal-hold-lift = رفع الحجز القانوني
set-legal-hold-lift-about = من الآن يجوز محو الحالة من جديد حين يحين وقتها.
set-told = نعم
set-not-told = لا
set-erasures = المحو
set-erasures-about = ما اقتُرح محوه، وشهادات ما مُحي.
set-erasures-none = لم يُقترح محو شيء ولم يُمحَ شيء.
set-erasures-wait = { $count ->
    [zero] لا اقتراح ينتظر الموافقة.
    [one] اقتراح واحد ينتظر موافقة شخص آخر.
    [two] اقتراحان ينتظران موافقة شخص آخر.
    [few] { $count } اقتراحات تنتظر موافقة شخص آخر.
    [many] { $count } اقتراحًا ينتظر موافقة شخص آخر.
   *[other] { $count } اقتراح ينتظر موافقة شخص آخر.
}
set-erasure-new = اقتراح محو حالة
set-erasure-about = يجب أن يوافق شخص آخر. لا يُمحى إلا حالة انتهت ولا حجز قانوني عليها.
set-erasure-one = اقتراح محو
set-erasure-one-about = لم يُمحَ شيء بعد. يمكن لمن يدير البرنامج ولم يقترح المحو أن يوافق.
set-erasure-agree = الموافقة والمحو
set-erasure-agree-about = تُتلف الأسماء والقوائم ومفتاح كل شخص فورًا. لن يستطيع أحد بعدها قراءة ما سُجّل؛ أما النسخ القديمة منه فلن يستطيع أحد قراءتها بعد زوال آخر نسخة أقدم من المفاتيح.
set-erasure-for-good = لا يمكن التراجع عن هذا.
set-erasure-withdraw = سحب الاقتراح
set-erasure-withdraw-about = لا يُمحى شيء. يمكن اقتراح الحالات مجددًا.
set-erasure-waits = ينتظر شخصًا ثانيًا
set-erasure-ends = تقرر وقيد الإتمام
set-erased = مُحي
set-proposed = اقتُرح
set-agreed = ووفق عليه
set-not-yet = ليس بعد
set-key-destroyed = أُتلف المفتاح
set-swept = زال من الملفات
set-certificate = شهادة محو
set-certificate-about = مُحيت بيانات هذه الحالات. لا تسمي الشهادة أي شخص.
set-certificate-limits = ما يبقى: أن قيودًا سُجّلت ومتى ومن سجلها ونوعها دون مضمونها، ليبقى السجل قابلًا للإثبات؛ وما طُبع أو قيل أو سُلّم.
set-window = النسخ القديمة
set-window-until = تُحفظ نسخ مخزن المفاتيح حتى { $day }؛ بعد ذلك اليوم لا يمكن قراءة أي نسخة من البيانات.
set-window-open = لا قاعدة تحدد مدة حفظ نسخ مخزن المفاتيح. حتى تُتلف آخر نسخة أقدم، يمكنها فتح نسخة قديمة من البيانات.

a-save-retention-done = حُفظت القاعدة.
a-place-legal-hold-done = يُحتفظ بالحالة حتى يُرفع الحجز القانوني.
a-lift-legal-hold-done = رُفع الحجز القانوني.
a-propose-erasure-done = تم الاقتراح. يجب أن يوافق شخص آخر.
a-withdraw-erasure-done = سُحب الاقتراح.
a-erase-done = تم المحو. الشهادة في القائمة.
deed-save-retention = حُفظت قاعدة احتفاظ
deed-place-legal-hold = وُضع حجز قانوني
deed-lift-legal-hold = رُفع حجز قانوني
deed-propose-erasure = اقتُرح محو
deed-withdraw-erasure = سُحب اقتراح محو
deed-erase = مُحيت حالات

copy-title = نسخة من البيانات
copy-about = كل ما سُجّل عن الشخص ومصدره وما تقرر ولماذا ومن قرأه. هذه النسخة ملك للشخص.
copy-file = النسخة نفسها كملف لبرامج أخرى
copy-made = أُعدّت
copy-stage = أين وصلت الحالة
copy-parts = الأجزاء في هذه النسخة
copy-parts-about = الأجزاء الأخرى، إن وُجدت، يسلّمها الموظفون الذين يحفظونها: المشورة والحماية والصحة.
copy-part-case = الحالة
copy-part-counselling = المشورة
copy-part-protection = الحماية
copy-part-health = الصحة
copy-waiting = ينتظر ردًا
copy-entries = ما سُجّل
copy-left-out = لا تشمله هذه النسخة للسبب المذكور أعلاه.
copy-decided = ما نُظر فيه لهذا القرار:
copy-state-met = مستوفى
copy-state-unmet = غير مستوفى
copy-state-unknown = غير معروف بعد
copy-state-error = تعذر البت فيه
copy-readings = من قرأ البيانات
copy-readings-about = قراءات الأجزاء الأخرى ترد في نسخ من يحفظونها.
copy-readings-count = { $count ->
    [zero] لا قراءات
    [one] قراءة واحدة
    [two] قراءتان
    [few] { $count } قراءات
    [many] { $count } قراءة
   *[other] { $count } قراءة
}
copy-read-case = صفحة الحالة
copy-read-form = نموذج
copy-read-paper = الورقة المعدّة للشخص
copy-read-copy = هذه النسخة
copy-read-track = صفحة وضع خاص
copy-read-decision = قواعد قرار
copy-read-consents = ما وافقت عليه
copy-read-file = وثيقة أو صورة
copy-read-told = ما يعترض خطوة
copy-read-emergency = فتح عند الطوارئ
