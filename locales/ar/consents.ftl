### الموافقة لكل غرض ولكل مستلم، والأسس الأخرى، وما يُنقل إلى الغير. رسالة واحدة في كل سطر، والمفاتيح نفسها في كل لغة.

consents-title = الموافقات وعمليات النقل
consents-about = ما وافق عليه الشخص، ولمن وإلى متى، وما الذي نُقل ولمن. كل موافقة قائمة بذاتها: فالرفض في واحدة لا يمنع غيرها ولا يحرم من أي مساعدة.
consents-confidential-about = تبقى الأسطر المتعلقة بالصحة أو الحماية أو المشورة مغلقة إلى أن تفتحها، ويُسجَّل فتحها.
consents-agreed = ما وافق عليه الشخص
consents-col-purpose = الغرض والمستلم
consents-col-state = السريان
consents-col-take-back = السحب
consents-live = سارية
consents-not-agreed = لم يوافق في { $day }
consents-taken-back = سُحبت أو أُعيد السؤال عنها
consents-ended = انتهت
consents-take-back = سحب هذه الموافقة
consents-data-needed = ما يلزم للغرض
consents-to-first-asked = مكتب الاستقبال الذي يُسأل أولًا
consents-to-us = هذا المكتب
consents-bases = أسس أخرى
consents-bases-about = كل أساس غير الموافقة يُسجَّل بتسميته مع القانون الذي يستند إليه، ويسري حتى يوم مراجعته.
consents-no-bases = لا شيء.
consents-review-due = حان موعد المراجعة ولم يعد ساريًا
consents-transfers = ما نُقل ولمن
consents-transfers-about = سجل النقل لهذه الحالة. لا يخرج شيء من دون سطر هنا: فالسطر هو القيد نفسه، مختومًا في السجل.
consents-no-transfers = لم يُنقل شيء
consents-no-transfers-about = لم تُنقل أي بيانات شخصية من هذه الحالة حتى الآن.
consents-answer-always = الجواب واحد دائمًا: غير مسجّل في البرنامج.

transfers-col-when = متى وعلى يد مَن
transfers-col-to = المستلم
transfers-col-ground = الأساس
transfers-carrier = الناقل
transfers-kinds = { $count ->
    [zero] لا بيانات عن الشخص
    [one] نوع واحد من البيانات
    [two] نوعان من البيانات
    [few] { $count } أنواع من البيانات
    [many] { $count } نوعًا من البيانات
   *[other] { $count } نوع من البيانات
  }
transfers-older = عمليات نقل أقدم

ground-consent = الموافقة
ground-basis = أساس قانوني آخر
ground-own-request = طلب الشخص نفسه
ground-protection = لحماية الشخص
ground-law = القانون يُلزم بالجواب

a-give-consent = طلب الموافقة
a-give-consent-done = طُلبت الموافقة
a-give-consent-about = غرض واحد ومستلم واحد في كل مرة. اشرح الغرض ومن يحصل على ماذا وأن الرفض لا يحرم من أي مساعدة، ثم سجّل ما قاله الشخص. ويُسجَّل الرفض كما يُسجَّل القبول.
a-record-basis = تسجيل أساس قانوني آخر
a-record-basis-done = سُجّل أساس قانوني آخر
a-record-basis-about = فقط حين يتعذر طلب الموافقة أو لا تكون هي الفيصل. ولا يفتح شيئًا أبدًا لسلطة أو لدولة المنشأ، ويسري حتى يوم مراجعته.
a-record-transfer = نقل بيانات
a-record-transfer-done = نُقلت بيانات
a-record-transfer-about = يُسجَّل قبل الإرسال: يلزم اتفاق سارٍ مع المستلم وموافقة الشخص، أو أساس آخر مسجّل، لهذا الغرض وهذه البيانات. لا تنقل أكثر مما يلزم للغرض.
a-answer-authority = الرد على سلطة
a-answer-authority-done = رُدّ على سلطة: غير مسجّل في البرنامج
a-answer-authority-about = فقط حين لا يترك القانون سبيلًا آخر. والجواب دائمًا «غير مسجّل في البرنامج» أيًا كانت الحقيقة، وهو نفسه للجميع. ثم يُبلَّغ الشخص بأن أحدًا سأل عنه.
a-tell-person = إبلاغ الشخص بأن سلطة سألت عنه
a-tell-person-done = أُبلِغ الشخص بأن سلطة سألت عنه
a-tell-person-about = على انفراد، بلغة يفهمها وبطريقة آمنة: من سأل، وبموجب أي قانون، وبماذا أُجيب. ثم اسأله عمّا يرغب فيه.

due-tell-person = إبلاغ الشخص بأن سلطة سألت عنه
due-basis-review = مراجعة أساس قانوني
due-consent-missing = لا توجد موافقة على الاحتفاظ بالحالة: اسأل الشخص

f-purpose = الغرض
f-to-office = إلى هذا المكتب
f-to-office-hint = سمِّ مستلمًا واحدًا فقط: مكتبًا، أو منظمة من الدليل، أو جهة أخرى.
f-to-organisation = إلى هذه المنظمة
f-to-other = إلى جهة أخرى
f-to-other-hint = الاسم كما يمكن العثور عليه لاحقًا.
f-recipient-kind = نوع الجهة الأخرى
f-recipient-country = بلد الجهة الأخرى
f-recipient-country-hint = لأجهزة الدول: أجهزة دولة المنشأ لا تحصل على شيء سوى الهوية، لأجل وثيقة سفر.
f-data = أي بيانات
f-data-hint = ما يلزم للغرض فقط. ولمكتب الاستقبال هي ما يجوز أن يعرفه كل من يعمل على الحالة.
f-agrees = يوافق الشخص
f-agrees-hint = الإجابة بلا لا تحرم الشخص من أي مساعدة. قل ذلك قبل أن تسأل.
f-consent-form = كيف أُعطيت الموافقة
f-witness = من شهد عليها
f-witness-hint = لازم عند البصمة أو القول الشفوي.
f-given-on = تاريخ السؤال
f-consent-until = تسري حتى نهاية يوم
f-consent-until-hint = اتركه فارغًا إذا كانت تسري إلى أن تُسحب.
f-purposes = لا تُستخدم البيانات ولا تُنقل بعد الآن من أجل
f-purposes-hint = اختيار «الاحتفاظ بالبيانات للحالة» ينهي الحالة قبل المغادرة.
f-recipient = لهذا المستلم فقط
f-recipient-hint = اتركه فارغًا ليشمل كل مستلم. والاسم غير المعروف هنا يشمل كل مستلم أيضًا.
f-lawful-basis = الأساس القانوني
f-legal-reference = القانون والمادة
f-means = طريقة النقل
f-parties-agree = وافق أطراف الاتفاق على ذلك كتابةً
f-parties-agree-hint = لازم حين يطلبه الاتفاق.
f-asked-by = من سأل أو طلب
f-authority-kind = نوع الجهة
f-law-compels = لا يترك القانون سبيلًا سوى الجواب
f-law-compels-hint = اسأل محاميًا أولًا. ومن دون إجابة بنعم لا يجوز الرد بشيء.
f-agreement-with = الاتفاق مع
f-agreement-title = اسم الاتفاق ومكان حفظه
f-other-parties = الأطراف الأخرى
f-agreement-purposes = الأغراض التي يشملها
f-agreement-data = البيانات التي يشملها
f-asks-parties = يطلب موافقة أطرافه كتابةً قبل نقل أي شيء

v-purpose-case-file = الاحتفاظ بالبيانات للحالة
v-purpose-receiving-office = المشاركة مع مكتب الاستقبال
v-purpose-travel = ترتيب السفر
v-purpose-service = خدمة للشخص
v-purpose-health = الرعاية الصحية
v-purpose-protection = الحماية واللجوء
v-purpose-consular-document = وثيقة سفر من القنصلية
v-purpose-compelled-answer = جواب يُلزم به القانون
v-data-identity = الهوية: الأسماء والميلاد والجنسية
v-data-contact = وسائل الاتصال
v-data-family = الأسرة ومن يسافر معه
v-data-journey = الرحلة
v-data-needs = الاحتياجات عند الوصول
v-data-plan = خطة إعادة الإدماج
v-data-health = الصحة
v-data-protection = الحماية
v-data-counselling = ما قيل في المشورة
v-data-decision = الأهلية والإقرار والانسحاب
v-consent-form-signature = بالتوقيع
v-consent-form-thumbprint = بالبصمة
v-consent-form-spoken = شفويًا
v-basis-vital-interests = المصالح الحيوية للشخص
v-basis-best-interests-of-the-child = مصلحة الطفل الفضلى
v-basis-legal-obligation = التزام قانوني
v-basis-legal-claims = مطالبات قانونية للشخص
v-means-in-person = تسليم باليد
v-means-sealed-letter = رسالة مختومة
v-means-encrypted-message = رسالة مشفّرة
v-means-telephone = بالهاتف
v-means-shared-case = الحالة نفسها في هذا النظام

error-one-circle = للصحة قرّاء غير قرّاء الحماية والمشورة. سجّل كلًّا منها على حدة.

sg-int-10-told = أُبلِغ الشخص بالغرض بلغة يفهمها.
sg-int-10-told-why = القبول بما لم يُفهم ليس موافقة.
sg-int-10-told-remedy = اشرح بلغة يفهمها الشخص أو بمساعدة مترجم شفوي، ثم اسأله مجددًا.
sg-int-10-no-authority = المستلم ليس سلطة قد تحتجز الشخص أو تُبعده ولا جهازًا من أجهزة دولة المنشأ.
sg-int-10-no-authority-why = ما تعلمه السلطات قد يضر بالشخص أو بأسرته. ولا يفتح الطريق إلى وثيقة سفر إلا موافقة الشخص نفسه.
sg-int-10-no-authority-remedy = لا يفتح أي أساس غير الموافقة شيئًا للسلطات. تحدّث إلى المسؤول عن الحماية.
sg-int-10-no-stands = لم يرفض الشخص ذلك في آخر مرة سُئل فيها.
sg-int-10-no-stands-why = الرفض نافذ. ولا يعلو عليه إلا مصلحة الطفل الفضلى، أو قانون يُلزم بشيء يتجاوز الحالة نفسها.
sg-int-10-no-stands-remedy = إذا غيّر الشخص رأيه فاطلب موافقته وسجّلها. وإلا فتابع من دون ذلك.
sg-dat-02-agreement = يوجد اتفاق سارٍ مع المستلم يشمل هذا الغرض وهذه البيانات.
sg-dat-02-agreement-why = من يحصل على البيانات يجب أن يكون ملزَمًا بألا يستخدمها لغير ذلك وبأن يحفظها آمنة.
sg-dat-02-agreement-remedy = اطلب من مدير البرنامج تسجيل الاتفاق في الإعدادات أو توسيعه ليشمل ذلك. وإلى ذلك الحين لا تنقل شيئًا، أو اسأل بعبارات عامة.
sg-dat-02-ground = وافق الشخص على هذا الغرض والمستلم والبيانات، أو سُجّل لها أساس قانوني آخر.
sg-dat-02-ground-why = البيانات ملك للشخص.
sg-dat-02-ground-remedy = اسأل الشخص. فإن رفض فلا يُنقل شيء، وتستمر المساعدة من دون ذلك.
sg-dat-02-parties = وافق أطراف الاتفاق على هذا النقل كتابةً كما يطلب الاتفاق.
sg-dat-02-parties-why = ما ائتمن عليه طرفٌ طرفًا آخر لا يُنقل إلا بموافقته.
sg-dat-02-parties-remedy = اسأل الأطراف كتابةً واحفظ جوابهم، ثم سجّل النقل.
sg-vol-10-authority = لا يصل إلى سلطة قد تحتجز الشخص أو تُبعده ولا إلى جهاز من دولة المنشأ شيء سوى الهوية لأجل وثيقة سفر، بموافقة على هذا الطلب بعينه.
sg-vol-10-authority-why = ما تعلمه السلطات قد يضر بالشخص أو بأسرته، ولا يمكن استرجاعه.
sg-vol-10-authority-remedy = لأجل وثيقة سفر اسأل القنصلية، بموافقة الشخص على هذا الطلب بعينه وبالهوية فقط. وفيما عدا ذلك لا تنقل شيئًا.
sg-vol-10-no-claim = لا يوجد طلب حماية أو طعن مفتوح، ولم تُمنح حماية.
sg-vol-10-no-claim-why = من يطلب الحماية من دولة لا يجوز أن يُعرَّف لديها.
sg-vol-10-no-claim-remedy = انتظر حتى ينتهي الطلب وتُسجَّل نتيجته.
sg-vol-10-compelled = لا يترك القانون سبيلًا سوى الجواب.
sg-vol-10-compelled-why = جواب لم يكن أحد ملزَمًا به يُعلم السلطة بأن هناك من يُسأل عنه.
sg-vol-10-compelled-remedy = لا تُجب. اسأل محاميًا، ولا تُجب إلا حين يُلزم القانون بذلك.

set-agreements = اتفاقات البيانات
set-agreements-about = الاتفاقات التي يجوز بموجبها نقل بيانات شخصية إلى منظمات أخرى. ومن دون اتفاق سارٍ لا يُنقل شيء.
set-agreements-none = لا يوجد اتفاق بعد، فلا يمكن نقل شيء إلى منظمات أخرى.
set-agreement-new = إضافة اتفاق
set-agreement = اتفاق بيانات
set-agreement-about = من يحصل على البيانات، ولأي غرض، وأي بيانات، ومن متى إلى متى. أما الوثيقة نفسها فتبقى حيث تُحفظ.
set-agreement-asks = يطلب موافقة أطرافه كتابةً
set-agreement-not-in-force = غير سارٍ
set-transfers = سجل النقل
set-transfers-about = ما خرج ومتى، وإلى أي نوع من الجهات، ولأي غرض وعلى أي أساس. لا يذكر أي شخص ولا يُظهر شيئًا مما نُقل.
set-transfers-none = لم يُنقل شيء حتى الآن.
a-save-agreement-done = حُفظ الاتفاق.
deed-save-agreement = حُفظ اتفاق بيانات
