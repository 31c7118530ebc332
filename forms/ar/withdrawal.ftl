# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = لم أعد أرغب في العودة
withdrawal-statement = أسحب إقراري بالعودة الطوعية. يُرجى إيقاف جميع الحجوزات التي أُجريت لي.
withdrawal-free = لا يلزمني ذكر أي سبب ولا توجد أي عقوبة. يحق لي أن أتقدم بطلب مجددًا في وقت لاحق.
withdrawal-any-way = يحق لي أيضًا أن أقول ذلك لأي شخص من الموظفين من دون هذه الورقة، حضوريًا أو بالهاتف.
withdrawal-received = استلمها
