# الهوية ووثائق السفر وما يُطلب من الدول.

## إجراءات
a-record-evidence = تسجيل ما يبيّن هوية الشخص
a-record-evidence-done = سُجّل دليل على الهوية
a-record-evidence-about = كل ما يساعد على إثبات الهوية أو الجنسية: وثائق من أي نوع، أو مقابلة. لا تُحفظ صورة إلا إذا رغب الشخص في ذلك ولا تُقارن بغيرها أبدًا، ولا تُحفظ بصمات مطلقًا. ومن يرفض لا يخسر شيئًا.
a-request-verification = طلب تأكيد الجنسية من قنصلية
a-request-verification-done = طُلب تأكيد الجنسية
a-request-verification-about = تعلم دولة بأن هذا الشخص هنا وقد يكون من مواطنيها، ولا يمكن التراجع عن ذلك. فقط إذا تعذر السفر من دونه، وفقط بموافقة الشخص على هذا الطلب بعينه، وأبدًا ما دام طلب حماية مفتوحًا.
a-record-consulate-answer = تسجيل ما قالته القنصلية
a-record-consulate-answer-done = سُجّل رد القنصلية
a-record-consulate-answer-about = رد أو سؤال أو موعد، أو لم يصل شيء فسُئلت القنصلية من جديد. لكل منها يوم تالٍ كي لا يُنسى طلب.
a-request-clearance = طلب تأشيرة عبور أو إذن خروج أو إعفاء
a-request-clearance-done = طُلبت التأشيرة أو الإذن أو الإعفاء
a-request-clearance-about = تعلم السلطة من هو الشخص وأنه ينوي المغادرة. يجب أن يعرف الشخص ذلك قبل أن يوافق، ولا سيما إن لم يكن له حق البقاء في البلد. وأبدًا ما دام طلب حماية مفتوحًا.
a-record-clearance = تسجيل تأشيرة أو إذن أو إعفاء
a-record-clearance-done = سُجّل الرد على التأشيرة أو الإذن أو الإعفاء
a-record-clearance-about = ما قالته السلطة. لا يُؤذن لأحد بالسفر ما دام شيء طُلب معلقًا أو مرفوضًا أو غير صالح يوم المغادرة.
a-take-custody = حفظ وثيقة للشخص
a-take-custody-done = أُخذت الوثيقة للحفظ
a-take-custody-about = يحتفظ كل شخص بأوراقه. لا تأخذ وثيقة إلا لسبب وبموافقته ومقابل إيصال يذكر متى تعود.
a-end-custody = إعادة وثيقة
a-end-custody-done = أُعيدت الوثيقة
a-end-custody-about = عادت الوثيقة إلى صاحبها. وإذا أُلغيت الرحلة تُعاد في اليوم نفسه.

## حقول
f-machine-readable = أسطر القراءة الآلية
f-machine-readable-hint = السطران أو الأسطر الثلاثة من حروف وأرقام وعلامة < أسفل الصفحة. اكتبها أو الصقها أو امسحها: يُملأ عندئذ ما تتركه فارغًا أدناه وتُفحص أرقام التحقق.
f-held-by = من يملكها الآن
f-held-by-hint = اتركه فارغًا إن كانت مع الشخص. الوثيقة التي يحتفظ بها غيره أو المفقودة لا تُحسب للرحلة.
f-differs-because = لماذا تقول شيئًا آخر عن الشخص
f-differs-because-hint = مطلوب حين يختلف تاريخ الميلاد في الوثيقة عنه في الحالة.
f-evidence = ما هو
f-issued-by = من أصدره
f-issued-by-hint = مكتب أو مدرسة أو محكمة أو شخص. وفي المقابلة: من أجراها وأين.
f-evidence-result = نتيجة الفحص
f-checked-by = من فحصه
f-identity-fields = ما أُرسل
f-identity-fields-hint = الهوية ولا شيء غيرها: لا شيء عن الصحة أو الحماية أو طلب لجوء أو سبب وجود الشخص في البلد.
f-consulate-request = رد على أي طلب
f-answered-on = متى
f-consulate-answer = ما قالته القنصلية
f-next-on = اليوم التالي
f-next-on-hint = متى يُذهب إليها أو يُرسل ما ينقص أو تُسأل من جديد.
f-clearance = ما المطلوب
f-authority-asked = أي سلطة
f-clearance-answer = ما قالته
f-hand-back-on = تُعاد في موعد أقصاه
f-hand-back-on-hint = آخر يوم تعود فيه إلى الشخص.
f-receipt-given = لدى الشخص إيصال
f-handed-back-on = أُعيدت في
f-signed-for = وُقّع على الاستلام

## خيارات
v-holder-person = الشخص
v-holder-programme = هذا البرنامج، مقابل إيصال
v-holder-host-authority = سلطة في البلد المضيف
v-holder-asylum-authority = سلطة اللجوء
v-holder-employer = صاحب عمل
v-holder-somebody-else = شخص آخر
v-holder-lost = مفقودة
v-holder-stolen = مسروقة
v-evidence-passport = جواز سفر (وثيقة سفر رسمية)
v-evidence-identity-card = بطاقة هوية وطنية (وثيقة سفر رسمية)
v-evidence-birth-certificate = شهادة ميلاد
v-evidence-marriage-certificate = عقد زواج
v-evidence-divorce-certificate = شهادة طلاق
v-evidence-driving-licence = رخصة قيادة
v-evidence-qualification = شهادة دراسة أو عمل
v-evidence-family-register = سجل عائلي
v-evidence-electronic-transaction = معاملات إلكترونية مع سلطات (ضرائب أو إعانات أو مصرف)
v-evidence-other-document = وثيقة أخرى
v-evidence-registration-document = وثيقة تسجيل، مثل وثائق المفوضية (غير رسمية)
v-evidence-language-analysis = تحليل اللغة (وسيلة أخرى)
v-evidence-interview = مقابلة (وسيلة أخرى)
v-evidence-photograph = صورة، إذا رغب الشخص
v-evidence-result-not-checked = لم تُفحص بعد
v-evidence-result-genuine = صحيحة
v-evidence-result-doubtful = مشكوك فيها
v-evidence-result-not-genuine = غير صحيحة
v-identity-field-names = الأسماء
v-identity-field-birth-date = تاريخ الميلاد
v-identity-field-birth-place = مكان الميلاد
v-identity-field-sex = الجنس
v-identity-field-nationality = الجنسية
v-identity-field-parents = اسما الوالدين
v-identity-field-former-address = آخر عنوان في ذلك البلد
v-identity-field-document-numbers = أرقام الوثائق
v-identity-field-document-copies = نسخ الوثائق
v-identity-field-photograph = صورة
v-consulate-request-travel-document = وثيقة سفر
v-consulate-request-verification = تأكيد الجنسية
v-consulate-answer-granted = صدرت أو تأكدت
v-consulate-answer-refused = رُفضت أو لم تتأكد
v-consulate-answer-more-asked = تطلب شيئًا آخر
v-consulate-answer-appointment = موعد
v-consulate-answer-no-answer = لا رد؛ سُئلت من جديد
v-clearance-transit-visa = تأشيرة عبور
v-clearance-exit-clearance = إذن خروج
v-clearance-fine-waiver = إعفاء من غرامة تجاوز الإقامة
v-clearance-stamp-waiver = إعفاء من ختم الإبعاد
v-clearance-birth-registration = تسجيل ولادة
v-clearance-answer-granted = مُنح
v-clearance-answer-refused = رُفض
v-clearance-answer-not-needed = غير لازم
v-clearance-answer-goes-without = رُفض؛ أُبلغ الشخص ويسافر مع ذلك

## أخطاء
error-unreadable-lines = هذه ليست أسطر وثيقة سفر. في الجواز سطران من 44 علامة، وفي البطاقة ثلاثة من 30 أو سطران من 36. اترك هذا فارغًا واملأ الحقول أدناه.
error-check-digits = رقم تحقق لا يطابق: قُرئت علامة خطأ أو غُيّرت الوثيقة. قارن الأسطر بالوثيقة؛ فالحرف O والرقم 0، والحرف I والرقم 1 متشابهة.
error-is-visa = هذه أسطر تأشيرة. سجّلها مع التأشيرات والأذون والإعفاءات.
error-other-than-lines = أسطر القراءة الآلية تقول شيئًا آخر. صحّح أحدهما.
error-nothing-open = لا شيء في هذه الحالة ينتظر هذا. انظر ما سُجّل فيها.

## مواعيد
due-verification-answer = رد القنصلية على الجنسية
due-clearance-answer = الرد على التأشيرة أو الإذن أو الإعفاء
due-custody-ends = وثيقة تجب إعادتها إلى الشخص

## ضمانات
sg-doc-02-passport = لا يوجد جواز سفر صالح في المتناول.
sg-doc-02-passport-why = الجواز الصالح يُستعمل كما هو. والطلب يكشف الشخص للدولة التي غادرها بلا فائدة.
sg-doc-02-passport-remedy = استعمل الجواز. وإن كان مفقودًا أو مسروقًا أو يحتفظ به غيره فسجّل ذلك مع الوثيقة أولًا.
sg-doc-03-clearances = كل تأشيرة وإذن وإعفاء طُلب قد مُنح وصالح يوم المغادرة، أو غير لازم.
sg-doc-03-clearances-why = من دونه يُوقف الشخص في الطريق أو يُغرَّم أو يُمنع من العودة.
sg-doc-03-clearances-remedy = سجّل رد السلطة. وإن رفضت إعفاءً فأخبر الشخص؛ وإن سافر مع ذلك فسجّله مع السبب.
sg-doc-04-receipt = يوافق الشخص على حفظ الوثيقة ولديه إيصال.
sg-doc-04-receipt-why = من لا يملك أوراقه بيده ليس حرًّا في الذهاب. يحتفظ كل شخص بأوراقه.
sg-doc-04-receipt-remedy = قل لماذا تلزم الوثيقة ومتى تعود، واكتب إيصالًا. وإن رفض الشخص فاترك الوثيقة معه.
sg-doc-04-back = لا يحفظ البرنامج أي وثيقة للشخص.
sg-doc-04-back-why = يسافر الشخص ومعه كل ما هو له.
sg-doc-04-back-remedy = أعد الوثائق وسجّل ذلك.
sg-int-12-agreed = يوافق الشخص على الصورة أو على تحليل لغته.
sg-int-12-agreed-why = الوجه والصوت ملك الشخص. لا يتوقف عليهما شيء، وليس للرفض عاقبة.
sg-int-12-agreed-remedy = اسأل الشخص. وإن رفض فسجّل دليلًا آخر أو لا تسجّل شيئًا.

## اتفاقات مع دول
set-state-agreements = اتفاقات مع دول
set-state-agreements-about = في كم يومًا تصدر دولة وثيقة سفر أو تقول هل شخص من مواطنيها، وما تقبله دليلًا. تُستحق ردودها في هذه المدد؛ ومن دون اتفاق تُحسب مدد البرنامج.
set-state-agreements-none = لا يوجد اتفاق بعد. تُستحق الردود في مدد البرنامج.
set-state-agreement-new = إضافة اتفاق مع دولة
set-state-agreement = اتفاق مع دولة
set-state-agreement-about = ما التزمت به الدولة الأخرى. يبقى النص نفسه حيث يُحفظ.
set-agreement-state = الدولة
f-verification-days = أيام تأكيد الجنسية
f-evidence-means = ما تقبله دليلًا على الجنسية
agreed-document = { $days ->
    [one] تصدر وثيقة سفر في يوم واحد.
    [two] تصدر وثيقة سفر في يومين.
    [few] تصدر وثيقة سفر في { $days } أيام.
    [many] تصدر وثيقة سفر في { $days } يومًا.
   *[other] تصدر وثيقة سفر في { $days } يوم.
}
agreed-verification = { $days ->
    [one] تقول في يوم واحد هل شخص من مواطنيها.
    [two] تقول في يومين هل شخص من مواطنيها.
    [few] تقول في { $days } أيام هل شخص من مواطنيها.
    [many] تقول في { $days } يومًا هل شخص من مواطنيها.
   *[other] تقول في { $days } يوم هل شخص من مواطنيها.
}
agreed-evidence = تقبل دليلًا على الجنسية:
deed-save-state-agreement = حُفظ اتفاق مع دولة
