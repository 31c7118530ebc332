# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = خطتي للحياة بعد العودة
plan-version = النسخة
plan-day = اتُّفق عليها في
plan-newer = توجد نسخة أحدث من هذه الخطة.
plan-wish = ما أريده، بكلماتي
plan-measures = ما هو مخطط له
plan-level = مع من
plan-wanted = ما يُراد
plan-done = ما يُفعل
plan-by = من يقوم به
plan-until = في موعد أقصاه
plan-cost = الكلفة
v-plan-dimension-economic = العمل والدخل
v-plan-dimension-social = السكن والصحة والمدرسة والوثائق
v-plan-dimension-psychosocial = الراحة النفسية والأسرة والأصدقاء
v-plan-level-individual = أنت وأسرتك
v-plan-level-community = مجتمعك
v-plan-level-structural = السلطات والخدمات
plan-know = ما ينبغي أن تعرفه
plan-yours = هذه الخطة خطتك. لا يُكتب فيها شيء ضد إرادتك.
plan-change = يحق لك أن تغيّرها في أي وقت، حتى بعد وصولك. تُحفظ النسخ السابقة.
plan-not-bound = التوقيع على هذه الخطة لا يُلزمك بالعودة. يحق لك أن تغيّر رأيك في أي وقت قبل مغادرتك.
plan-not-promised = ما في الخطة نية وليس وعدًا. إذا تغيّر شيء، نخبرك به وبسببه.
plan-understood = شاركتُ في إعداد هذه الخطة وشُرحت لي. توقيعي ليس وعدًا بالعودة.
