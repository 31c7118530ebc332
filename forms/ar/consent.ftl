# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = الموافقة على استخدام بياناتي
consent-told = أُخبرت، بلغة أفهمها بوضوح، بالغرض من بياناتي وبمن سيطّلع عليها.
consent-free = أجيب عن كل سؤال بحرية. إذا قلت إن بياناتي لا يجوز نقلها إلى آخرين، فلا تُرفض مساعدتي بسبب ذلك.
consent-back = يحق لي أن أسحب موافقتي في أي وقت، حضوريًا أو بالهاتف أو كتابةً. يسري ذلك من تلك اللحظة.
consent-see = يحق لي أن أطّلع على بياناتي وأن أحصل على نسخة منها وأن تُصحَّح الأخطاء.
consent-agree = أوافق
consent-keep = يحتفظ هذا المكتب ببياناتي ويستخدمها للعمل على حالتي.
consent-share = يحصل المكتب المستقبِل على ما يحتاج إليه لمساعدتي.
consent-other = تُنقل بياناتي لغرض آخر.
consent-to = إلى من
consent-for = لأي غرض
consent-data = أي بيانات
consent-until = حتى
consent-yes = نعم
consent-no = لا
