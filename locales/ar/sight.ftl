# كلمات الحاجة إلى المعرفة: التنبيهات والطوارئ ومن قرأ ماذا.

## Alerts
alerts = التنبيهات
alerts-about = ما يجب أن تعلم به فورًا بحكم دورك، أو لأنك تتولّى الحالة. من يتولّى تنبيهًا يقول إنه سيهتم به.
alerts-count = { $count ->
    [zero] لا شيء ينتظر.
    [one] تنبيه واحد ينتظر من يتولّاه.
    [two] تنبيهان ينتظران من يتولّاهما.
    [few] { $count } تنبيهات تنتظر من يتولّاها.
    [many] { $count } تنبيهًا ينتظر من يتولّاه.
   *[other] { $count } تنبيه ينتظر من يتولّاه.
}
alerts-count-all = { $count ->
    [zero] لم يكن هناك أي تنبيه.
    [one] تنبيه واحد إجمالًا.
    [two] تنبيهان إجمالًا.
    [few] { $count } تنبيهات إجمالًا.
    [many] { $count } تنبيهًا إجمالًا.
   *[other] { $count } تنبيه إجمالًا.
}
alerts-open = عرض ما ينتظر فقط
alerts-all = عرض ما تم تولّيه أيضًا
alerts-none = لا شيء ينتظر هنا
alerts-none-about = يظهر التنبيه هنا حالما يحدث ما يجب أن يعلم به دورك.
alert-what = ما حدث
alert-house = النظام كله
alert-taken-on = تولّاه
alert-take-on = أتولّاه
alert-seen-by = اطّلع عليه
v-alert-pressure-signs = علامات ضغط
alert-pressure-signs-about = لاحظ أحدهم علامات على أن القرار ليس حرًّا. لا يمكن أن تستمر الرحلة؛ تحدّث مع الشخص على انفراد.
v-alert-protection-referred = إحالة إلى الحماية
alert-protection-referred-about = يطلب منك أحدهم أن تهتم بسلامة هذا الشخص.
v-alert-protection-hold = تعليق لأجل الحماية
alert-protection-hold-about = تنتظر الرحلة إلى أن يرفع موظفو الحماية التعليق.
v-alert-incident-recorded = حادثة
alert-incident-recorded-about = حدث أمر يجب أن يراه موظفو الحماية.
v-alert-departed-unreleased = مغادرة من دون إذن سارٍ بالسفر
alert-departed-unreleased-about = سُجّلت مغادرة وكان هناك ما يمنعها. تحقّق من حال الشخص.
v-alert-child-not-met = طفل لم يستقبله أحد
alert-child-not-met-about = لم يكن أحد في استقبال الطفل عند الوصول: ما زال مع من سافر معه. تحقّق فورًا ممن يرعاه.
v-alert-protected-read = فُتحت حالة محميّة
alert-protected-read-about = فتحها شخص لا يتولّاها. اسأل عن السبب إن كنت لا تعرفه.
v-alert-protected-sought = طُلبت حالة محميّة
alert-protected-sought-about = طلبها شخص لا وجود للحالة بالنسبة إليه. لم يُعرض عليه شيء؛ لكنه يعرف الرقم.
v-alert-nobody-answers = دور لا يشغله أحد
alert-nobody-answers-about = كان تنبيه عن هذه الحالة موجّهًا إلى دور لا يشغله أحد. امنح هذا الدور لشخص ما.
v-alert-person-departed = غادر الشخص
alert-person-departed-about = سُجّلت المغادرة. تحقّق من ساعة الوصول وممّن يستقبل الشخص.
v-alert-person-arrived = وصل الشخص
alert-person-arrived-about = سجّل مكتب الاستقبال الوصول. تبيّن الحالة متى وكيف وصل، وهل استقبله أحد.
v-alert-arrival-claimed = شخص يقول إنه وصل، وقد يكون صاحب هذه الحالة
alert-arrival-claimed-about = استقبل مكتب آخر شخصًا ذكر هذه الحالة. اسأل ذلك المكتب، وقل في الحالة هل هو الشخص نفسه.

v-alert-house-locked = أُقفل النظام
alert-house-locked-about = أوقف أحدهم كل شيء دفعة واحدة. يذكر سجل ما تغيّر من فعل ذلك؛ اسأل عن السبب قبل أن يتكرر ذلك.
v-alert-many-read = قُرئت حالات كثيرة
alert-many-read-about = عُرضت على حساب واحد حالات مختلفة أكثر مما يسمح به النظام. انظر فيما قرأه هذا الحساب، واسأل.
v-alert-emergency-opened = فُتحت حالة عند الطوارئ
alert-emergency-opened-about = فتحها شخص لا وجود للحالة بالنسبة إليه في غير ذلك. السبب مذكور مع الحالة، ويمكنك إنهاء هذا الفتح.

## Emergencies
emergency = فتح حالة عند الطوارئ
emergency-about = يُستخدم حين تتوقف على ذلك حياة شخص أو صحته ولا يمكن الوصول إلى أي ممن يتولّون الحالة. ترى ما يجوز لكل العاملين على الحالة معرفته، لوقت قصير، ولا يمكنك تسجيل أكثر مما كان يمكنك من قبل. تبقى المشورة والحماية والشكاوى مغلقة.
emergency-told = يُبلَّغ فورًا المسؤول عن الحماية ومسؤول حماية البيانات، باسمك وبالسبب الذي تذكره.
emergency-open = فتح الحالة
f-emergency-reason = لماذا لا يمكن الانتظار
emergency-is-open = الحالة مفتوحة عند الطوارئ لـ { $name }
emergency-until = حتى
emergency-end = إنهاء الآن
emergency-ended = أنهاه
a-end-emergency-done = انتهى فتح الحالة عند الطوارئ.
emergencies = ما فُتح عند الطوارئ
emergencies-count = { $count ->
    [zero] لم تُفتح أي حالة عند الطوارئ.
    [one] فُتحت حالة مرة واحدة عند الطوارئ.
    [two] فُتحت حالات مرتين عند الطوارئ.
    [few] فُتحت حالات { $count } مرات عند الطوارئ.
    [many] فُتحت حالات { $count } مرة عند الطوارئ.
   *[other] فُتحت حالات { $count } مرة عند الطوارئ.
}
emergencies-none = لا طوارئ
emergencies-none-about = كلما فتح أحدهم حالة عند الطوارئ ظهر ذلك هنا مع السبب.
emergency-no-reason = لم يعد من الممكن قراءة السبب
deed-open-in-emergency = فتح حالة عند الطوارئ
deed-end-emergency = إنهاء فتح طارئ

## Who read what
access = من قرأ ماذا
access-about = ما عُرض على كل حساب، لتسأل عمّا هو غير معتاد. تُسمّى الحالات هنا ولا تُفتح أبدًا.
access-log = كل القيود
access-log-about = حدّد بالحساب أو بالحالة أو بما هو غير معتاد. الصفحات والقوائم والبرامج كلها هنا على السواء.
access-none = لم يُقرأ شيء
access-none-about = لم يقرأ أحد ما يطابق ذلك في هذه الأيام. اختر أيامًا أخرى أو خفّف الشروط.
access-account = الحساب
access-cases = حالات مختلفة
access-reads = القيود
access-confidential = أجزاء سرية
access-protected = أماكن محمية
access-outside = خارج ساعات العمل
access-refused = طُلب دون جدوى
access-how = كيف
access-only = فقط
access-by-from = من يوم
access-by-until = حتى يوم
access-by-account = اسم الدخول
access-by-case = رقم الحالة
access-kind-case = حالة
access-kind-form = نموذج
access-kind-paper = ورقة للشخص
access-kind-print = نموذج للتوقيع
access-kind-told = عُرض ما يعترض خطوة
access-kind-deed = تصرّف برقم الحالة دون الاطلاع عليها
access-kind-list = قائمة
access-kind-search = بحث
access-kind-alerts = تنبيهات
access-kind-emergency = فتح عند الطوارئ
access-kind-refused = طُلب ولم يُعرض
access-kind-access = من قرأ ماذا
access-kind-preview = ما ستغيّره القواعد
access-kind-figures = أرقام برنامج
access-kind-track = وضع خاص
access-kind-decision = قواعد قرار
access-kind-export = تصدير
access-kind-consents = الموافقات وعمليات النقل
access-kind-copy = نسخة من البيانات
access-kind-file = وثيقة أو صورة مرفقة بالحالة
set-watch = ما يُراقَب
set-watch-about = كم تبقى الحالة مفتوحة عند الطوارئ، وكم حالة مختلفة يجوز أن تُعرض على حساب قبل أن تُبلَّغ، ومتى لا يُنتظر أن يعمل أحد.
f-emergency-minutes = عدد الدقائق التي تبقى فيها الحالة مفتوحة عند الطوارئ
f-bulk-hour = حالات مختلفة خلال ساعة
f-bulk-day = حالات مختلفة خلال 24 ساعة
f-work-from = يبدأ العمل (الساعة)
f-work-until = ينتهي العمل (الساعة)
deed-save-watch = تغيير ما يُراقَب
a-save-watch-done = تم تغيير ما يُراقَب.

## The lock
problem-locked = كل شيء مقفل
problem-locked-advice = أوقف شخص مسؤول كل شيء دفعة واحدة لأن هناك خللًا. لا يمكن قراءة شيء أو تسجيله إلى أن يُفتح من جديد.
problem-locked-paper = لا يسافر أحد في هذه الأثناء بناءً على ما في هذا النظام. من يريد الانسحاب أو تقديم شكوى أو طلب الحماية يمكنه ذلك الآن: دوّن ذلك مع الساعة، وأخبر من يرتّب الرحلة بالهاتف، ثم سجّله هنا لاحقًا بتلك الساعة.
set-lock = إقفال كل شيء
set-lock-about = إذا كان هناك من قد يقرأ ولا يجوز له: حساب مسروق، أو اختراق، أو رجال على الباب.
set-lock-warning = يُخرَج الجميع، ولا يمكن قراءة شيء إلى أن يفتحه على الخادم من لديه المفتاح الرئيسي.
set-lock-paper = تستمر إجراءات الحماية بالورق والهاتف: تقول الصفحة المقفلة ذلك للجميع.
set-lock-now = إقفال الآن
deed-lock-house = أُقفل كل شيء
deed-unlock-house = فُتح من جديد بعد الإقفال
