# What the escort saw and did (MOV-03).

escort-report-title = تقرير المرافق
escort-report-escort = المرافق
escort-report-receiver = المستقبِل
escort-report-booked = الرحلة كما حُجزت
escort-report-went = الرحلة كما جرت
escort-report-port = الميناء أو المطار
escort-report-arrived = الوصول: اليوم والوقت المحلي
escort-report-left = المغادرة: اليوم والوقت المحلي
escort-report-met = من كان في الاستقبال
escort-report-incidents = الحوادث
escort-report-challenges = الصعوبات
escort-report-solutions = الحلول
escort-report-signs = المرافق: التوقيع
