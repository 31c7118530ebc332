# For the carrier (HLT-01). No diagnosis.

fit-to-travel-title = اللياقة للسفر
fit-to-travel-born = تاريخ الميلاد
fit-to-travel-yes = لائق للسفر
fit-to-travel-no = غير لائق للسفر
fit-to-travel-examined = تاريخ الفحص
fit-to-travel-from = صالح من
fit-to-travel-until = صالح حتى
fit-to-travel-needs = ما يلزم على متن الرحلة
fit-to-travel-only = تذكر هذه الورقة ما تحتاج إليه الرحلة. لا تذكر أي تشخيص، ولا يجوز سؤال المسافر عنه أمام آخرين.
fit-to-travel-examiner = من أجرى الفحص: الاسم والتوقيع
fit-to-travel-stamp = الختم
