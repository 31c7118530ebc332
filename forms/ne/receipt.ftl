# A document is kept for the person (DOC-04).

receipt-title = कागजातको रसिद
receipt-kept = हामी तपाईंका यी कागजात राख्छौं
receipt-document = कागज
receipt-number = नम्बर
receipt-back = फिर्ता दिने अन्तिम दिन
receipt-yours = यी तपाईंका हुन्। तपाईं जुनसुकै बेला फिर्ता माग्न सक्नुहुन्छ।
receipt-before = यात्राअघि तपाईं यी फिर्ता पाउनुहुन्छ।
receipt-office = कार्यालयका तर्फबाट
