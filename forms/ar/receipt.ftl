# A document is kept for the person (DOC-04).

receipt-title = إيصال بالوثائق
receipt-kept = نحفظ لك هذه الوثائق
receipt-document = الوثيقة
receipt-number = الرقم
receipt-back = تُعاد إليك في موعد أقصاه
receipt-yours = هي ملكك. يحق لك أن تطلب استعادتها في أي وقت.
receipt-before = تُعاد إليك قبل سفرك.
receipt-office = عن المكتب
