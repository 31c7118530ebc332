### The words of journeys: boards, help on the way, what happens to a journey. One message a line, the same keys in every language.

## Actions.

a-set-assistance = تحديد من يساعد في الطريق
a-set-assistance-done = سُجّلت المساعدة في الطريق
a-set-assistance-about = من يساعد عند المغادرة، وحيث يغيّر المسافرون رحلتهم، وعند الوصول، ومن يستقبلهم: مع المكان والساعة. ويرى المكتبان ذلك على لوحتيهما.
a-record-journey-event = تسجيل ما طرأ على الرحلة
a-record-journey-event-done = سُجّل ما طرأ على الرحلة
a-record-journey-event-about = تأخير، أو رحلة مواصلة فائتة، أو رحلة ألغاها الناقل، أو شخص لم يحضر. ومن لم يحضر يُسأل عما يريد: فليس ذلك انسحابًا، ولا يُؤخذ عليه شيء.

## Fields.

f-assistance = أين في الطريق
f-assistance-state = أين وصل الأمر
f-assistance-owner = من يتولى ذلك
f-assistance-owner-hint = الاسم والمنظمة. ولا يُذكر إلا من وافق.
f-assistance-at = في أي ساعة، بالتوقيت المحلي هناك
f-assistance-zone = المنطقة الزمنية لذلك المكان
f-assistance-place = مكان اللقاء
f-assistance-office = المكتب الذي يساعد هناك
f-assistance-office-hint = عند تبديل وسيلة السفر: يرى موظفو السفر فيه الملف حتى تنتهي الرحلة. ويلزم لذلك موافقة الشخص على السفر تذكر هذا المكتب.
f-journey-event = ما الذي حدث
f-happened-at = متى حدث، بالتوقيت المحلي هناك
f-happened-zone = المنطقة الزمنية لمكان حدوثه
f-event-place = أين
f-new-departs-at = موعد المغادرة الجديد، بالتوقيت المحلي هناك
f-new-departs-at-hint = إذا لم يُعرف سوى هذا، يُتوقع أن يتأخر الوصول بالقدر نفسه.
f-new-departs-zone = المنطقة الزمنية للمغادرة الجديدة
f-new-arrives-at = موعد الوصول الجديد في نهاية الرحلة، بالتوقيت المحلي هناك
f-new-arrives-zone = المنطقة الزمنية للوصول الجديد
f-person-asked = أُخبر الشخص بذلك وسُئل عما يريد

## Choices.

v-assistance-departure = المغادرة
v-assistance-transit = العبور
v-assistance-arrival = الوصول
v-assistance-meeting = الاستقبال
v-assistance-state-planned = مقررة
v-assistance-state-given = قُدِّمت
v-assistance-state-not-needed = لا حاجة إليها
v-journey-event-delayed = تأخير
v-journey-event-missed-connection = رحلة مواصلة فائتة
v-journey-event-cancelled-by-carrier = ألغاها الناقل
v-journey-event-no-show = لم يحضر الشخص

## Deadlines.

due-assistance = تحديد من يساعد في الطريق
due-no-show = سؤال الشخص الذي لم يحضر عما يريد

## Boards of departures and arrivals.

board = المغادرون والواصلون
board-departures = المغادرون
board-transits = العابرون
board-arrivals = الواصلون
board-days-from = { $from } إلى { $until }
board-about = بحسب الساعة، بأرقام الحالات ومن دون أسماء. والساعات بالتوقيت المحلي لكل مكان.
board-protected = لا يظهر على أي لوحة من كان مكانه محميًا.
board-side = اللوحة
board-from = اليوم الأول
board-days = عدد الأيام
board-office = المكاتب
board-office-own = مكتبي
board-office-all = كل المكاتب التي أرى حالاتها
board-print = اطبع هذه القائمة
board-none = لا رحلات في هذه الأيام
board-none-about = تظهر الرحلات المحجوزة هنا من الحجز إلى الوصول.
board-case = الحالة
col-hour = الساعة
col-way = الرحلة
col-missing = ما لا يزال ناقصًا
col-help = من يساعد
board-left = غادر
board-escorted = مرافَق
board-unescorted = من دون مرافق
board-nobody = لا أحد بعد
board-not-needed = لا حاجة إليها
board-via = عبر { $places }
board-arrives = الوصول { $at }
board-departs = المغادرة { $at }
board-comes = يصل
board-goes-on = يواصل

## Comparing itineraries.

a-compare-itineraries = مقارنة خيارات السفر
a-compare-itineraries-done = قورنت خيارات السفر
a-compare-itineraries-about = قبل الحجز: ما عُرض من خيارات بعدد مرات التغيير والمدة والسعر، وأيها اختير. ويُؤخذ الطريق الأكثر مباشرة والأقل تغييرًا ما لم يُذكر سبب.
f-itineraries = خيارات السفر
f-itineraries-row = الخيار { $number }
f-itinerary = المسار والناقل
f-transits = عدد مرات التغيير
f-duration-minutes = المدة الكاملة بالدقائق
f-duration-minutes-hint = ثماني ساعات ونصف هي 510.
f-price = السعر لهذا الشخص بأصغر وحدة من العملة
f-price-hint = من دون فاصلة: ‎450.00 EUR تُكتب 45000.
f-currency = العملة، مثل EUR
f-chosen = أيها اختير (رقمه)
f-choice-reason = لماذا لم يُختر الأكثر مباشرة، أو لماذا لم يوجد سوى خيار واحد
f-as-any-passenger = يسافر الشخص كأي مسافر: لا شيء على التذكرة يدل على السبب
error-no-currency = اكتب العملة بثلاثة أحرف لاتينية كبيرة، مثل EUR.

## What the journey needs.

a-arrange-need = ترتيب ما تحتاج إليه الرحلة
a-arrange-need-done = رُتّب ما تحتاج إليه الرحلة
a-arrange-need-about = بدل سفر وتأمين وأمتعة وما يحتاج إليه الرضيع ووجبات ومبيت ومواصلة الطريق ومساعدة عند الوصول، مع كلفتها. ويُعطى المال عند الوصول كلما أمكن.
f-journey-need = ماذا
f-need-details = ماذا تحديدًا: كم ليلة أو وجبة أو قطعة
f-amount = الكلفة بأصغر وحدة من العملة
f-amount-hint = من دون فاصلة: ‎450.00 EUR تُكتب 45000.
f-need-currency = العملة، مثل EUR
f-given-when = متى يُعطى
f-exception-reason = لماذا يُعطى المال قبل الوصول
v-journey-need-allowance = بدل سفر
v-journey-need-insurance = تأمين صحي للسفر
v-journey-need-luggage = أمتعة
v-journey-need-baby-needs = ما يحتاج إليه الرضيع
v-journey-need-meals = وجبات
v-journey-need-overnight-stay = مبيت
v-journey-need-onward-transport = مواصلة الطريق بعد الوصول
v-journey-need-immediate-help = مساعدة فورية عند الوصول
v-given-when-on-arrival = عند الوصول
v-given-when-on-the-way = في الطريق
v-given-when-before-departure = قبل المغادرة
v-given-when-after-arrival = بعد الوصول

## Escorts.

a-assign-escort = تعيين مرافق
a-assign-escort-done = عُيّن مرافق
a-assign-escort-about = من يرافق الشخص ولماذا هو بالذات، بالكلمات: اللغة، والجنس الذي يريده الشخص، والمهارات، والأيام. ويُعتد به في كل قاعدة تطلب مرافقًا.
a-brief-escort = إحاطة المرافق
a-brief-escort-done = أُحيط المرافق علمًا
a-brief-escort-about = يُخبر المرافق بما تتطلبه منه الرحلة لا أكثر: بمن يتصل، وما يكتمه، وكيف يُحمى الأطفال.
a-report-escort = تسجيل تقرير المرافق
a-report-escort-done = سُجّل تقرير المرافق
a-report-escort-about = الأسماء والساعات والموانئ والحوادث وما صعُب وما ساعد. وما يؤذي الشخص يُسجّل أيضًا حادثًا، فورًا.
f-escort-name = من يرافق
f-escort-of = لأي منظمة
f-escort-role = لأي غرض
f-escort-languages = اللغات التي يتكلمها المرافق
f-escort-fit = لماذا يناسب
f-fit-in-words = السبب بالكلمات
f-free-from = متاح ابتداءً من
f-free-until = متاح حتى، شاملًا طريق العودة
f-briefed-about = ما قيل
f-briefed-about-hint = ما تتطلبه الرحلة فقط. لا شيء عن اللجوء أو الاتجار أو ما قيل في الإرشاد.
f-knows-contacts = يعرف المرافق بمن يتصل في كل نقطة من الطريق
f-confidentiality-explained = يكتم المرافق ما يعلمه
f-child-safeguarding-explained = عند السفر مع طفل: شُرحت القواعد التي تحمي الأطفال
f-ports = الموانئ بالترتيب
f-ports-row = الميناء { $number }
f-port = مطار أو ميناء أو حدود
f-port-at = متى، بالتوقيت المحلي هناك
f-port-zone = المنطقة الزمنية هناك
f-port-note = ما حدث هناك
f-escort-incidents = الحوادث
f-challenges = ما صعُب
f-solutions = ما ساعد
f-person-was = كيف كان الشخص في الطريق وعند النهاية
v-escort-role-social = مرافق اجتماعي
v-escort-role-medical = مرافق طبي
v-escort-role-operational = مرافق لأمور السفر
v-escort-fit-speaks-language = يتكلم لغة الشخص
v-escort-fit-gender-as-wished = من الجنس الذي يريده الشخص
v-escort-fit-has-skills = لديه المهارات اللازمة
v-escort-fit-known-to-person = معروف للشخص
v-escort-fit-available-throughout = متاح في كل الأيام
due-escort-briefing = إحاطة المرافق

## Case conferences.

a-hold-conference = تسجيل مؤتمر بشأن الحالة
a-hold-conference-done = سُجّل المؤتمر بشأن الحالة
a-hold-conference-about = من شارك، وما تقرر، ومن يفعل ماذا وحتى متى. ويقرأه كل من يعمل على الحالة في الطرفين: أما السري فله سجله الخاص.
a-settle-task = إنهاء مهمة من مؤتمر
a-settle-task-done = أُنهيت مهمة من مؤتمر
a-settle-task-about = مهمة أُسندت في مؤتمر أُنجزت أو لم تعد لازمة.
f-participants = من شارك
f-participants-row = المشارك { $number }
f-participant = الاسم
f-participant-of = المكتب أو المنظمة
f-person-heard = كيف سُمع الشخص
f-person-heard-hint = هل حضر بنفسه، أو من نقل ما يريده.
f-decisions = ما تقرر
f-conference-tasks = المهام
f-conference-tasks-hint = مرقمة عبر كل مؤتمرات الحالة.
f-conference-tasks-row = المهمة { $number }
f-task = ما ينبغي فعله
f-task-owner = من يفعله
f-task-by = حتى أي يوم
f-task-number = رقم المهمة
f-result = ما نتج عنه
due-conference-task = مهمة من مؤتمر بشأن الحالة

## The register of escorts.

escorts = مرافقون متاحون لهذه الرحلة
escorts-about = من السجل، مع أسباب ملاءمتهم. اختر اسمًا لتعيينه؛ والشخص يقول هل يوافق.
escorts-none = لا أحد من السجل متاح في هذه الأيام
escorts-none-about = يمكن مع ذلك تعيين شخص آخر.
escorts-other = تعيين شخص آخر
set-escorts = المرافقون
set-escorts-about = من يمكن أن يُطلب منه السفر مع شخص: لأي غرض، وبأي لغات، وفي أي أيام.
set-escorts-none = لا أحد في السجل بعد.
set-escort-new = إضافة مرافق
set-escort = مرافق
set-escort-about = من وافق على أن يُسأل فقط. ولا يُقيَّم أحد: ما يرد هنا يقول ماذا يستطيع الشخص ومتى.
set-escort-free = متاح
f-escort-organisation = لأي منظمة
f-escort-roles = لأي غرض
f-escort-gender = الجنس كما يقوله بنفسه
f-escort-skills = تدريب وخبرة تفيد في الطريق
f-escort-contact = كيفية الاتصال به
f-free-to = متاح حتى، إن كانت هناك نهاية
v-escort-gender-woman = امرأة
v-escort-gender-man = رجل
v-escort-gender-other = غير ذلك أو لم يُذكر
a-save-escort-done = حُفظ المرافق.
deed-save-escort = حُفظ مرافق

## Groups announced without names.

board-announced = مجموعات أُعلن عنها، من دون أسماء
group-people = { $count } أشخاص، منهم { $children } أطفال
group-matched = { $count } لهم حالة
set-groups = مجموعات أُعلن عنها من دون أسماء
set-groups-about = كم شخصًا قد يأتي ومتى وما يحتاجون إليه، يُبلَّغ به مكتب الاستقبال قبل وجود حالاتهم. ولا يُعدّون أشخاصًا إلا بحالاتهم.
set-groups-none = لم يُعلن عن أي مجموعة.
set-group-new = الإعلان عن مجموعة
set-group = مجموعة أُعلن عنها
set-group-about = لا أسماء هنا. وكلما سُجّلت حالة فاكتب رقمها أدناه؛ ويرى مكتب الاستقبال عددها لا أرقامها.
set-group-days = الأيام
f-notice-to = المكتب الذي يُبلَّغ
f-headcount = عدد الأشخاص
f-headcount-children = عدد الأطفال منهم
f-notice-needs = ما يحتاج بعضهم إلى المساعدة فيه
f-notice-languages = اللغات التي يتكلمونها
f-comes-from = قد يأتون ابتداءً من
f-comes-until = قد يأتون حتى
f-matched-cases = الحالات التي صاروا إليها
a-save-group-notice-done = حُفظ الإعلان.
deed-save-group-notice = أُعلن عن مجموعة
