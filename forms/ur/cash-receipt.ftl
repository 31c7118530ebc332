# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = رقم کی رسید
cash-receipt-number = نمبر
cash-receipt-day = دینے کی تاریخ
cash-receipt-amount = رقم اور کرنسی
cash-receipt-for = کس لیے
cash-receipt-by = کس نے دی
cash-receipt-witness = گواہ
v-money-for-travel-allowance = پہلے چند دنوں کے لیے رقم
v-money-for-pressing-need = کوئی فوری ضرورت
v-money-for-reintegration-grant = نئے سرے سے زندگی شروع کرنے کے لیے نقد رقم
v-money-for-other = کچھ اور
cash-receipt-received = مجھے یہ رقم پوری ملی۔ کسی نے اس میں سے کوئی فیس یا حصہ نہیں لیا۔
cash-receipt-fee = کسی کو حق نہیں کہ وہ آپ سے اس رقم کی فیس یا حصہ مانگے۔ اگر کوئی مانگے تو ہمیں بتائیں۔
cash-receipt-only = یہ کاغذ صرف یہ کہتا ہے کہ یہ رقم آپ کو ملی۔ اس پر دستخط آپ کو کسی اور بات کا پابند نہیں کرتے۔
cash-receipt-thumb = انگوٹھے کا نشان، اگر متعلقہ شخص دستخط نہ کرے
cash-receipt-office = دفتر کی طرف سے
