# Care passes from escort to receiver (MOV-05, MOV-09).

handover-title = تأكيد التسليم
handover-escort = المرافق
handover-receiver = المستلِم المعيّن
handover-place = المكان
handover-hour = اليوم والساعة
handover-checked = ما تم التحقق منه قبل التسليم
handover-identity = جرى التحقق من هوية المستلِم بورقة تحمل صورة
handover-named = المستلِم هو الشخص المعيّن أو الجهة المعيّنة
handover-papers = سُلّمت وثيقة السفر والأوراق الأخرى
handover-medicines = سُلّمت الأدوية والأوراق الطبية، إن وُجدت
handover-told = يعرف الشخص اسم المستلِم ويوافق على الذهاب معه
handover-id-seen = الورقة التي جرى الاطلاع عليها
handover-remarks = ملاحظات
handover-passes = بالتوقيعين تنتقل المسؤولية إلى المستلِم.
handover-not-named = من ليس هو المعيّن، أو لا يمكن التحقق من هويته، لا يستلم طفلًا: يبقى الطفل في رعاية المرافق، ويُتصل بالمكتب فورًا.
handover-escort-signs = المرافق: التوقيع
handover-receiver-signs = المستلِم: التوقيع
