# Who leaves or comes in the next days, by number and hour (MOV-04).

manifest-title = الرحلات
manifest-which = القائمة
manifest-departures = المغادرات
manifest-transits = العابرون
manifest-arrivals = الوصول
manifest-days = الأيام
manifest-count = عدد الرحلات
manifest-hour = الساعة
manifest-way = المسار
manifest-help = المرافقة والمساعدة
manifest-seen = تمّ
manifest-waits = في الانتظار
manifest-escorted = برفقة مرافق
manifest-nobody = لا أحد بعد
manifest-arrives = الوصول:
manifest-leaves = المغادرة:
manifest-protected = الحالات ذات المكان المحمي لا ترد في هذه القائمة.
