# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = المعلومات والمستحقات
entitlements-programme = البرنامج
entitlements-session = جلسة المشورة في
entitlements-days = المدة المتوقعة للإجراءات، بالأيام
entitlements-receive = ما ستحصل عليه
entitlements-what = ماذا
entitlements-amount = المبلغ والعملة
entitlements-when = متى
entitlements-from = ممّن
entitlements-not = ما لن تحصل عليه
entitlements-know = ما ينبغي أن تعرفه
entitlements-ways = هناك طرق أخرى غير العودة: البقاء، أو طلب الحماية، أو أخذ مشورة قانونية. شُرحت لك هذه الطرق. يحق لك أن تسأل مرة أخرى في أي وقت.
entitlements-family = يحق لك أن تتحدث مع أسرتك أو مجتمعك قبل أن تقرر. إذا رغبت، نساعدك على الاتصال بهم.
entitlements-expected = المُدد متوقعة وليست وعدًا. إذا تغيّر شيء، نخبرك به وبسببه.
entitlements-withdraw = يحق لك أن تغيّر رأيك في أي وقت قبل مغادرتك. لا يلزمك ذكر أي سبب ولا توجد أي عقوبة.
entitlements-received = تسلّمت هذه الورقة وشُرحت لي. توقيعي ليس وعدًا بالعودة.
