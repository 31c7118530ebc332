# What was done for the case.

case-summary-title = ملخص الحالة
case-summary-born = تاريخ الميلاد
case-summary-nationality = الجنسية
case-summary-languages = اللغات
case-summary-programme = البرنامج
case-summary-receiving = المكتب المستقبِل
case-summary-stage = المرحلة اليوم
case-summary-done = ما تم إنجازه
case-summary-what = ماذا
case-summary-part = لا تُذكر هنا المشورة والحماية والصحة.
