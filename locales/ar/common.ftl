# كلمات إطار كل صفحة ومكوّناتها والتواريخ والأخطاء.
# U+2066 … U+2069 keep what runs left to right (dates, case numbers) in its own order: without them 2026-11-21 reads 21-11-2026.

## Product and frame
product = Homeward
skip-to-content = الانتقال إلى المحتوى
menu = القائمة
menu-close = إغلاق القائمة
navigation = عملك
search = بحث
search-label = البحث عن حالة بالرقم أو الاسم أو الهاتف
switch-office = تغيير
sign-out = تسجيل الخروج
languages = اللغات
exit-page = مغادرة هذه الصفحة
footer = العودة إلى الوطن قرارك وحدك. يمكنك تغيير رأيك في أي وقت قبل المغادرة.
back = رجوع
title-with-error = خطأ: { $title }
colon = :

## Navigation by work
nav-my-work = عملي
nav-cases = الحالات
nav-programme = البرنامج
nav-settings = الإعدادات

## Signing in and out
sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول إلى { "\u2066" }Homeward{ "\u2069" }
sign-in-login = اسم الدخول
sign-in-password = كلمة المرور
sign-in-failed = هناك خطأ في اسم الدخول أو في كلمة المرور. يُرجى التحقق منهما والمحاولة مرة أخرى.
sign-in-too-often = محاولات كثيرة. يُرجى الانتظار { $minutes ->
    [zero] قليلًا
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } ثم المحاولة مرة أخرى.
sign-in-again = تم تسجيل خروجك لأن شيئًا لم يحدث منذ مدة. يُرجى تسجيل الدخول من جديد والمتابعة من حيث توقفت.
sign-in-kept = ما كتبته محفوظ.
signed-out = تم تسجيل خروجك.
signed-out-advice = يُرجى إغلاق نافذة المتصفح إذا كان غيرك يستخدم هذا الحاسوب.

## Forms
optional = (اختياري)
choose = يُرجى الاختيار
change = تغيير
continue = متابعة
save = حفظ
send = إرسال
cancel = إلغاء
confirm = تأكيد
check-answers = مراجعة الإجابات
change-answers = تعديل الإجابات
no-answer = لا إجابة بعد
row-title = { $label } { $number }
hint-partial-day = بقدر ما هو معروف، مثل 1999 أو { "\u2066" }1999-05{ "\u2069" } أو { "\u2066" }1999-05-03{ "\u2069" }. تُضاف العلامة { "\u2066" }~{ "\u2069" } في النهاية إذا كان تقديرًا.
hint-zone = يُرجى كتابة اسم مدينة كبيرة بالإنجليزية، مثل { "\u2066" }Asia/Dhaka{ "\u2069" }، ثم الاختيار من القائمة.
hint-case = مثل { "\u2066" }HW-26-K7Q2M-C{ "\u2069" }. لا فرق بين الحروف الكبيرة والصغيرة.
hint-cases = مثل { "\u2066" }HW-26-K7Q2M-C{ "\u2069" }. توضع فاصلة بين الأرقام إذا كانت أكثر من واحد.
hint-file = ملف { "\u2066" }PDF{ "\u2069" }، أو صورة { "\u2066" }JPEG{ "\u2069" } أو { "\u2066" }PNG{ "\u2069" }.
file-kept = الملف الذي اخترته محفوظ. لا تختر غيره إلا إذا أردت استبداله.
file-sealed = مختوم
file-open = فتح الوثيقة المرفقة
saved = تم الحفظ
saved-by-other = حفظ { $who } هذا { $when } أثناء كتابتك. لم يضع شيء مما كتبته: يُرجى المقارنة والاختيار.

## The kinds of nothing
nothing-not-asked = لم يُسأل بعد
nothing-refused = لم يرغب في الإجابة
nothing-unknown = لا يعرف
nothing-recorded = غير مسجَّل
nothing-listed = لا شيء في القائمة

## Components
error = خطأ
error-place = { $row }، { $field }
error-summary = توجد مشكلة
warning = تحذير
banner-done = تم
banner-notice = تنبيه
banner-attention = يحتاج إلى انتباه
task-met = مستوفى
task-unmet = غير مستوفى
task-unknown = غير معروف بعد
task-not-applicable = لا ينطبق
task-error = تعذّر التحقق
task-cleared-by = يمكن أن يستوفيه: { $who }
task-why = مصدر هذه القاعدة
timeline-by = بواسطة
step-done = تم
step-current = الآن
step-ahead = لاحقًا
table-sort = (ترتيب)
filter-title = تضييق القائمة
filter-apply = عرض
filter-clear = عرض الكل
pages = الصفحات
page-previous = السابق
page-next = التالي
page-number = الصفحة { $page }
results = { $count ->
    [zero] لم يُعثر على شيء
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

## Dates
day-today = اليوم
day-tomorrow = غدًا
day-yesterday = أمس
day-in = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
day-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
day-about = نحو { $day }
day-and-distance = { $distance }، { $day }
day-since = منذ { $day }

## What is wrong with a field, and what to do
error-missing = يُرجى تقديم إجابة. وإن لم تكن معروفة فيُرجى اختيار ذلك أو كتابته.
error-too-long = هذا طويل جدًا. يُرجى اختصاره إلى { $limit } على الأكثر (حروف، أو عناصر في قائمة).
error-too-long-no-limit = هذا طويل جدًا. يُرجى اختصاره.
error-no-day = هذا ليس يومًا في التقويم. يُرجى كتابته بالسنة والشهر واليوم، مثل { "\u2066" }2026-11-21{ "\u2069" }.
error-no-moment = هذا ليس تاريخًا ووقتًا. يُرجى كتابته هكذا: { "\u2066" }2026-11-21 18:30{ "\u2069" }.
error-in-future = هذا الموعد لم يحِن بعد. يُرجى التحقق من اليوم والسنة، أو الانتظار حتى يحدث.
error-too-long-ago = هذا اليوم قديم جدًا. يُرجى التحقق من السنة.
error-no-number = هذا ليس عددًا صحيحًا. يُرجى كتابته بالأرقام فقط، مثل 3.
error-out-of-range = لا يمكن أن يكون هذا صحيحًا. أقرب ما يمكن إدخاله هو { $limit }.
error-out-of-range-no-limit = هذا اليوم بعيد جدًا في المستقبل. يُرجى التحقق من السنة.
error-no-choice = هذا ليس من الخيارات. يُرجى الاختيار من القائمة.
error-no-country = هذا البلد ليس في القائمة. يُرجى الاختيار من القائمة.
error-no-language = هذه اللغة ليست في القائمة. يُرجى الاختيار من القائمة.
error-no-zone = هذه المنطقة الزمنية ليست في القائمة. يُرجى اختيار واحدة مثل { "\u2066" }Asia/Dhaka{ "\u2069" }.
error-no-mail-address = هذا ليس عنوان بريد إلكتروني. يشبه العنوان name@agency.example.
error-no-case = هذا ليس رقم حالة. يُرجى مقارنته بالورقة علامةً علامة: ربما قُرئت علامة خطأً أو تبدّل مكان علامتين.
error-hidden-signs = يحتوي هذا على علامات لا تُرى وقد تضلّل القارئ. يُرجى كتابته باليد من جديد بدل نسخه.
error-unknown-field = أرسلت الصفحة شيئًا لا يسأل عنه هذا النموذج. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
error-wrong-type = وصلت هذه الإجابة بشكل لا يمكن قراءته. يُرجى الإجابة من جديد.
error-ends-before-start = ينتهي هذا قبل أن يبدأ. يُرجى التحقق من اليومين.
error-arrives-before-departure = الوصول هنا قبل المغادرة. يُرجى التحقق من الوقتين؛ كل وقت هو الوقت المحلي لمكانه.
error-legs-overlap = يغادر هذا الجزء من الرحلة قبل وصول الجزء الذي قبله. يُرجى التحقق من الأوقات.
error-must-agree = لا يمكن اتخاذ هذه الخطوة إلا إذا كانت الإجابة نعم. وإن لم تكن كذلك فيُرجى التوقف هنا: لم يتم أي شيء.
error-needed-here = إجابة أخرى تجعل هذه الإجابة لازمة. يُرجى الإجابة عنها.
error-other-country = هذا ليس بلد العودة في هذه الحالة. يُرجى التحقق من البلد هنا وفي الحالة.
error-not-found = هذا غير موجود في النظام، أو لا يجوز لك اختياره. يُرجى التحقق من طريقة كتابته.
error-same-case = هذه هي الحالة نفسها. يُرجى إدخال حالة أخرى.
error-no-entry = لا يوجد قيد كهذا في هذه الحالة، أو لا يمكن أن يكون هو المقصود هنا. يُرجى اختيار قيد من الحالة.
error-outside-programme = لا يعيد البرنامج أحدًا إلى هناك. يُرجى التحقق من الاختيار، أو سؤال مدير البرنامج.

## Problems of a whole page or call
problem-invalid = بعض الإجابات تحتاج إلى مراجعة
problem-unreadable = تعذّرت قراءة ما أُرسل
problem-not-found = لا يوجد شيء هنا
problem-not-found-detail = ربما كُتب العنوان خطأً، أو أن الصفحة غير متاحة لك. يُرجى البحث عن الحالة أو الرجوع.
problem-signed-out = لم تسجّل الدخول
problem-not-allowed = هذا ليس من مهام دورك
problem-not-allowed-detail = يُرجى سؤال المسؤول عن الحالة أو مدير البرنامج.
problem-safeguards = غير ممكن بعد
problem-safeguards-detail = ما ينقص مذكور أدناه، مع من يمكنه استيفاؤه.
problem-stale = حفظ شخص آخر هذه الحالة أثناء كتابتك
problem-conflict = هذا لا يناسب المرحلة التي وصلت إليها الحالة الآن
problem-already-done = لقد تم هذا من قبل
problem-too-large = هذا كبير جدًا
problem-too-often = طلبات كثيرة جدًا
problem-too-often-detail = يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى.
problem-forged = لم يأتِ الطلب من صفحتنا
problem-forged-detail = لم يتغير شيء. يُرجى فتح الصفحة من جديد وإعادة ما فعلته.
problem-unsupported = هذا النوع من الطلبات غير مدعوم هنا
problem-internal = حدث خطأ من جهتنا
problem-internal-detail = لم يضع شيء مما حُفظ من قبل. يُرجى المحاولة بعد دقيقة. وإذا تكرر ذلك فيُرجى إبلاغ مدير البرنامج بالوقت.
problem-unavailable = غير متاح الآن
problem-unavailable-detail = يُرجى المحاولة بعد دقيقة.
