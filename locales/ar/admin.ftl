### كلمات الإدارة: المنظمات والمكاتب والموظفون والبرامج وأماكن العودة.

## Organisations and offices
f-organisation-name = اسم المنظمة
f-organisation-kind = نوع المنظمة
f-organisation-kind-hint = لا يفتح موظفو سلطات الهجرة والسفارات أي حالة، مهما كانت أدوارهم.
f-mandate = المهمة
f-mandate-hint = ما الذي أُنشئت المنظمة من أجله، في بضع جمل.
f-works-in = البلدان التي تعمل فيها
f-works-in-hint = في طرفي الطريق: حيث يغادر الناس وحيث يعودون.
f-area = الأماكن التي تخدمها
f-area-hint = محافظات أو مدن أو أحياء. اتركه فارغًا إذا كانت تخدم البلد كله.
f-services = الخدمات
f-focal-points = من يُتصل بهم
f-focal-points-hint = يستطيع كل من يعمل في ⁦Homeward⁩ قراءة هذا، ما عدا السلطات. لا تذكر إلا من يعلم بذلك.
f-focal-points-row = الشخص { $number }
f-focal-name = الاسم
f-focal-duty = ما يتولاه
f-focal-contact = كيفية الاتصال
v-service-information-and-referral = المعلومات والإحالة
v-service-legal-aid = المساعدة القانونية
v-service-shelter = المأوى
v-service-airport-logistics = المساعدة في المطار
v-service-medical-checks = الفحوص الطبية
v-service-health = الرعاية الصحية
v-service-psychosocial-support = الدعم النفسي والاجتماعي
v-service-housing = السكن
v-service-education = التعليم
v-service-vocational-training = التدريب المهني
v-service-job-placement = فرص العمل والتدرّب
v-service-small-business = المشاريع الصغيرة
v-service-credit-access = الحصول على القروض
v-service-allowances-and-grants = البدلات والمنح
v-service-sociocultural-activity = الأنشطة الاجتماعية والثقافية
v-service-returnee-networks = شبكات العائدين
v-service-community-assistance = مساعدة المجتمع المحلي
f-office-code = الرمز القصير
f-office-code-hint = حروف وأرقام، مثل ⁦dhaka⁩. لا يمكن تغييره لاحقًا.
f-office-name = اسم المكتب
f-works-for = المنظمة
f-time-zone = المنطقة الزمنية
f-time-zone-hint = يحسب المكتب مواعيده بهذه المنطقة.
f-weekend = أيام الأسبوع التي لا عمل فيها
f-office-contact = كيفية الاتصال بالمكتب
f-office-contact-hint = كما يُطبع على الرسائل: العنوان والهاتف وأوقات العمل.
f-holidays = الأيام التي يُغلق فيها
f-holidays-row = يوم الإغلاق { $number }
f-closed-on = اليوم
f-holiday-name = المناسبة
v-weekday-mon = الاثنين
v-weekday-tue = الثلاثاء
v-weekday-wed = الأربعاء
v-weekday-thu = الخميس
v-weekday-fri = الجمعة
v-weekday-sat = السبت
v-weekday-sun = الأحد

## Staff
f-login = اسم الدخول
f-login-hint = حروف صغيرة وأرقام، مثل ⁦r.sultana⁩. لا يمكن تغييره لاحقًا.
f-staff-name = الاسم
f-staff-office = المكتب
f-pages-language = لغة الصفحات
f-administrator = يدير النظام
f-administrator-hint = يدير المنظمات والمكاتب والموظفين. ولا يفتح ذلك أي حالة.
f-grants = الأدوار
f-grants-hint = امنح كل دور للبرنامج والمكتب اللذين يلزم فيهما فقط.
f-grants-row = الدور { $number }
f-role = الدور
f-for-programme = لهذا البرنامج
f-for-programme-hint = اتركه فارغًا لجميع البرامج.
f-for-office = في هذا المكتب
f-for-office-hint = اتركه فارغًا لجميع المكاتب.
f-absent-until = آخر يوم غياب
f-absent-until-hint = اتركه فارغًا عند العودة إلى العمل.
f-deputy = من ينوب
f-deputy-hint = زميل من المنظمة نفسها. يرى حالات الزميل الغائب، ومنها ما كان مكانه محميًا.

## Programmes
f-programme-code = الرمز القصير للبرنامج
f-programme-code-hint = حروف وأرقام وشرطات. لا يمكن تغييره لاحقًا.
f-programme-name = اسم البرنامج
f-host-countries = البلدان المضيفة
f-countries-of-return = بلدان العودة
f-languages-offered = اللغات المتاحة
f-opens-on = أول يوم
f-closes-on = آخر يوم
f-arrival-notice-days = عدد الأيام بين الإشعار بالوصول والمغادرة
f-arrival-notice-days-hint = سبعة أيام تقويمية على الأقل.
f-release-hours = عدد ساعات سريان الإذن بالسفر
f-reconfirm-hours = عدد الساعات قبل الإذن التي يُعاد فيها تأكيد القرار
f-reconfirm-hours-hint = 72 على الأكثر.
f-declaration-valid-days = عدد الأيام التي يلزم بعدها إقرار جديد
f-first-contact-days = عدد الأيام بعد الوصول التي يجري فيها أول اتصال
f-eligibility-days = عدد الأيام للبت في الأهلية
f-receiving-answer-days = عدد الأيام لرد مكتب الاستقبال
f-elderly-from-age = العمر الذي يُعدّ الشخص من كبار السن ابتداءً منه
f-terms-source = أين دُوّنت هذه الشروط
f-terms-source-hint = العنوان والتاريخ والصفحة.
f-in-force-from = أول يوم تسري فيه هذه الصيغة
f-rules = قواعد البرنامج
f-rules-hint = بلغة ⁦Cedar⁩. القواعد تمنع فقط، ولا تمنع الانسحاب ولا الحماية أبدًا. اتركها فارغة إذا كانت ضمانات ⁦Homeward⁩ كافية.

## Where returns may go
f-suspended-area = رمز المنطقة
f-suspended-area-hint = يبدأ برمز البلد، مثل ⁦LK-51⁩. اتركه فارغًا للبلد كله.
f-monitored-programme = البرنامج
f-arrangement = من يتابع الأشخاص، وكيف
f-arrangement-hint = من دون ترتيب سارٍ لا يُحجز أي سفر إلى البلد.
f-holds-from = يسري من
f-holds-until = يسري حتى

## Errors
error-shuts-out = سيحرمك هذا، أو يحرم كل من يدير النظام، من إدارته: موظفو السلطات لا يديرون شيئًا هنا. اختر غيره، أو اتركه كما كان.
error-taken = هذا مستخدم من قبل، أو لا يمكن تغييره. اختر غيره، أو اتركه كما كان.
error-no-code = هذا ليس رمزًا قصيرًا. استخدم حروفًا وأرقامًا، بينها نقطة أو شرطة.
