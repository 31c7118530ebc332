# On arrival: short, in writing, kept (REI-09).

reception-title = عند وصولك
reception-where = إلى أين تذهب
reception-call = بمن تتصل
reception-who = اسأل عن
reception-first = ماذا تفعل أولًا
reception-contact = اتصل بهذا المكتب أو زره خلال { $days } يومًا من وصولك.
reception-by = في موعد أقصاه
reception-show = أظهر هذه الصفحة أو قل رقم حالتك. لا يحتاج أي شخص آخر إلى رؤيتها.
reception-urgent = إذا كنت مريضًا أو في خطر، اتصل فورًا. لا تحتاج إلى موعد.
reception-rights = من المفيد أن تعرف
reception-again = يحق لك أن تسأل عن كل شيء مرة أخرى لاحقًا. لا ينتظر منك أحد أن تتذكر كل شيء اليوم.
reception-free = مساعدة هذا المكتب مجانية. لا يحق لأحد أن يطلب منك مالًا أو خدمات مقابلها.
