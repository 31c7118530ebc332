# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = रकमको रसिद
cash-receipt-number = नम्बर
cash-receipt-day = दिइएको मिति
cash-receipt-amount = रकम र मुद्रा
cash-receipt-for = केका लागि
cash-receipt-by = दिने व्यक्ति
cash-receipt-witness = साक्षी
v-money-for-travel-allowance = सुरुका दिनका लागि खर्च
v-money-for-pressing-need = तत्काल चाहिएको कुरा
v-money-for-reintegration-grant = फर्केर नयाँ सुरुवात गर्न नगद रकम
v-money-for-other = अरू केही
cash-receipt-received = मैले यो रकम पूरै पाएँ। कसैले यसबाट शुल्क वा भाग लिएन।
cash-receipt-fee = कसैले पनि तपाईंसँग यो रकमको शुल्क वा भाग माग्न पाउँदैन। कसैले मागेमा हामीलाई भन्नुहोस्।
cash-receipt-only = यो कागजले तपाईंले यो रकम पाउनुभयो भन्ने मात्र जनाउँछ। यसमा हस्ताक्षर गर्दा तपाईं अरू कुनै कुरामा बाध्य हुनुहुन्न।
cash-receipt-thumb = बुढी औँलाको छाप, व्यक्तिले हस्ताक्षर नगरेमा
cash-receipt-office = कार्यालयका तर्फबाट
