# خطة إعادة الإدماج، والمال الذي سُلّم (REI-02, REI-03, DOC-04, MOV-06).

a-draw-plan = وضع الخطة معًا
a-draw-plan-done = وُضعت الخطة
a-draw-plan-about = ما يريده الشخص لحياته بعد العودة، وما يُفعل من أجله. الخطة خطته: ابدأها قبل المغادرة، وغيّرها متى شاء. كل مرة هي النسخة التالية، وتبقى النسخ السابقة. اطبعها، ودعها تُوقَّع، وأضف الورقة الموقَّعة ملفًا.
a-hand-over-money = تسليم مال
a-hand-over-money-done = سُلّم مال
a-hand-over-money-about = مال سُلّم إلى يد الشخص، مع إيصال بلغته. عند الوصول كلما أمكن. لا يُسجَّل هنا من وافق عليه ولا ما إذا جرت تسويته.

f-planned-on = اتُّفق عليها في
f-own-words = ما يريده الشخص، بكلماته
f-own-words-hint = كما يقوله هو، لا كما يقوله مكتب.
f-plan-measures = ما هو مخطط له
f-plan-measures-hint = انطلاقًا من الاحتياجات والمهارات والمخاطر وما يتيحه المكان. الخطة كلها في كل مرة، لا الجديد وحده.
f-plan-measures-row = الخطوة { $number }
f-plan-dimension = جانب الحياة
f-plan-level = على أي مستوى
f-measure-wanted = ما يُراد
f-measure-done = ما يُفعل
f-measure-by = من يقوم به
f-measure-until = في موعد أقصاه
f-handed-on = سُلّم في
f-handed-amount = كم، بأصغر وحدة من العملة
f-handed-amount-hint = بلا فاصلة، بأصغر وحدة للعملة: 450.00 يورو هي 45000؛ و450 دونغ هي 450.
f-money-for = لأي غرض
f-money-details = ماذا تحديدًا
f-money-details-hint = لازم إذا كان لشيء آخر.
f-handed-by = من يسلّمه
life-plan-cost = الكلفة

v-plan-dimension-economic = اقتصادي: العمل والدخل والديون
v-plan-dimension-social = اجتماعي: السكن والصحة والمدرسة والوثائق والعدالة
v-plan-dimension-psychosocial = نفسي اجتماعي: الراحة النفسية والأسرة والانتماء
v-plan-level-individual = فردي: الشخص وأسرته
v-plan-level-community = المجتمع المحلي
v-plan-level-structural = هيكلي: السلطات والخدمات
v-money-for-travel-allowance = مبلغ للأيام الأولى
v-money-for-pressing-need = حاجة عاجلة
v-money-for-reintegration-grant = منحة إعادة الإدماج
v-money-for-other = شيء آخر
