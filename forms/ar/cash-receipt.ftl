# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = إيصال بمبلغ مالي
cash-receipt-number = الرقم
cash-receipt-day = سُلّم في
cash-receipt-amount = المبلغ والعملة
cash-receipt-for = لأي غرض
cash-receipt-by = سلّمه
cash-receipt-witness = شاهد
v-money-for-travel-allowance = مبلغ للأيام الأولى
v-money-for-pressing-need = حاجة عاجلة
v-money-for-reintegration-grant = منحة إعادة الإدماج نقدًا
v-money-for-other = شيء آخر
cash-receipt-received = تسلّمت هذا المبلغ كاملًا. لم يأخذ أحد منه رسمًا ولا نصيبًا.
cash-receipt-fee = لا يحق لأحد أن يطلب منك رسمًا أو نصيبًا من هذا المال. إذا طلب أحد ذلك، أخبرنا.
cash-receipt-only = هذه الورقة تقول فقط إنك تسلّمت هذا المال. التوقيع عليها لا يُلزمك بأي شيء آخر.
cash-receipt-thumb = بصمة الإبهام، إذا لم يوقّع الشخص
cash-receipt-office = عن المكتب
