# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = اب میری واپس جانے کی خواہش نہیں ہے
withdrawal-statement = میں نے رضاکارانہ واپسی کا اپنا اقرار نامہ واپس لے لیا ہے۔ براہ کرم میرے لیے کی گئی تمام بکنگز روک دیں۔
withdrawal-free = مجھے کوئی وجہ بتانے کی ضرورت نہیں اور کوئی سزا نہیں۔ مجھے بعد میں دوبارہ درخواست دینے کا حق ہے۔
withdrawal-any-way = مجھے یہ حق بھی ہے کہ اس کاغذ کے بغیر عملے کے کسی بھی فرد کو یہ بتا دوں، خود مل کر یا ٹیلیفون پر۔
withdrawal-received = وصول کنندہ
