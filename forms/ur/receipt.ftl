# A document is kept for the person (DOC-04).

receipt-title = دستاویزات کی رسید
receipt-kept = ہم آپ کی یہ دستاویزات آپ کے لیے رکھ رہے ہیں
receipt-document = دستاویز
receipt-number = نمبر
receipt-back = واپسی زیادہ سے زیادہ اس تاریخ تک
receipt-yours = یہ آپ کی ہیں۔ آپ کسی بھی وقت انہیں واپس مانگ سکتے ہیں۔
receipt-before = سفر سے پہلے یہ آپ کو واپس مل جائیں گی۔
receipt-office = دفتر کی طرف سے
