# A consulate is asked for a travel document: who the person is, and nothing else (DOC-02, INT-05).

document-request-title = طلب وثيقة سفر
document-request-to = إلى
document-request-state = الدولة
document-request-ask = نرجو منكم تأكيد جنسية الشخص المذكور هنا وإصدار وثيقة سفر له.
document-request-other-script = الاسم بكتابة أخرى
document-request-born = تاريخ الميلاد
document-request-nationality = الجنسية
document-request-papers = وثائق سابقة من دولتكم، بأرقامها
document-request-enclosed = المرفقات
document-request-agreed = وافق على هذا الطلب الشخصُ أو من يقرر عنه قانونًا.
document-request-by = نرجو الرد في موعد أقصاه
document-request-signed = الاسم والتوقيع
document-request-stamp = الختم
