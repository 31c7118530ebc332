# كلمات الحاجة إلى المعرفة: التنبيهات والطوارئ ومن قرأ ماذا.

## Alerts
alerts = التنبيهات
alerts-about = ما يجب أن تعلم به فورًا بحكم دورك. من يتولّى تنبيهًا يقول إنه سيهتم به.
alerts-count = { $count ->
    [0] لا شيء ينتظر.
    [one] تنبيه واحد ينتظر من يتولّاه.
    [two] تنبيهان ينتظران من يتولّاهما.
    [few] { $count } تنبيهات تنتظر من يتولّاها.
    [many] { $count } تنبيهًا ينتظر من يتولّاه.
   *[other] { $count } تنبيه ينتظر من يتولّاه.
}
alerts-count-all = { $count ->
    [0] لم يكن هناك أي تنبيه.
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
v-alert-protection-hold = إيقاف لأجل الحماية
alert-protection-hold-about = تنتظر الرحلة إلى أن يرفع موظفو الحماية الإيقاف.
v-alert-incident-recorded = حادث
alert-incident-recorded-about = حدث أمر يجب أن يراه موظفو الحماية.
v-alert-departed-unreleased = مغادرة دون إذن سفر سارٍ
alert-departed-unreleased-about = سُجّلت مغادرة وكان هناك ما يمنعها. تحقّق من حال الشخص.
v-alert-child-not-met = طفل لم يستقبله أحد
alert-child-not-met-about = لم يكن أحد في استقبال الطفل عند الوصول: ما زال مع من سافر معه. تحقّق فورًا ممن يرعاه.
v-alert-protected-read = فُتح ملف محميّ
alert-protected-read-about = فتحه شخص لا يتولّى الملف. اسأل عن السبب إن كنت لا تعرفه.
v-alert-protected-sought = طُلب ملف محميّ
alert-protected-sought-about = طلبه شخص لا وجود للملف بالنسبة إليه. لم يُعرض عليه شيء؛ لكنه يعرف الرقم.
v-alert-nobody-answers = لا أحد مسؤول عن الحماية
alert-nobody-answers-about = كان تنبيه عن هذا الملف موجّهًا إلى دور لا يشغله أحد. امنح هذا الدور لشخص ما.
