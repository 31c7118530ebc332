# What all forms share.

form-draft = مسودة ترجمة. لم يراجعها أحد لهذه المنظمة. هي للقراءة فقط: لا توقّعها.
form-draft-usable = مسودة ترجمة. لم يراجعها أحد لهذه المنظمة. ما يقوله الشخص هو المعتمد، أيًا كان ما طُبع هنا.
form-case = رقم الحالة
form-name = الاسم
form-country = بلد العودة
form-place = مكان العودة
form-office = المكتب
form-contact = كيفية الاتصال بنا
form-printed = تاريخ الطباعة
form-version = النموذج
form-page = الصفحة { $page } من { $pages }
form-statements = أُقرّ بما يلي
form-signatures = التوقيعات
form-person = الشخص: التوقيع أو العلامة
form-decides = أحد الوالدين أو الوصيّ أو الممثل، حيث يقرر أحد مع الشخص أو نيابةً عنه
form-counsellor = مقدّم المشورة
form-other-colleague = زميل، شخص آخر غير مقدّم المشورة
form-interpreter = المترجم الشفوي الذي قرأ هذه الورقة بصوت عالٍ
form-language = اللغة التي قُرئت بها بصوت عالٍ
form-full-name = الاسم الكامل
form-place-signed = المكان
form-day = التاريخ
form-hour = الساعة
form-copy = يحتفظ الشخص بنسخة من هذه الورقة.
