### جمل واجهة البرامج (/api/v1)

problem-scope = هذا المفتاح لا يسمح بهذا
problem-method = هذا العنوان لا يقبل هذه الطريقة
problem-media-type = ما أُرسل ليس بصيغة JSON
api-wrong-parameter = في العنوان معامل غير معروف هنا أو قيمة غير موجودة. المعاملات كلها مذكورة في وصف الواجهة.
api-idempotency-key = أرسِل ترويسة Idempotency-Key من 1 إلى 200 حرف أو رقم أو علامة بلا مسافات، وقيمة جديدة لكل طلب جديد.
api-no-json = ليس المحتوى نص JSON.
