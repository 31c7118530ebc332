# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = जानकारी र पाउने कुरा
entitlements-programme = कार्यक्रम
entitlements-session = परामर्श भएको दिन
entitlements-days = अपेक्षित समय, दिनमा
entitlements-receive = तपाईंले पाउने कुरा
entitlements-what = के
entitlements-amount = रकम र मुद्रा
entitlements-when = कहिले
entitlements-from = कसबाट
entitlements-not = तपाईंले नपाउने कुरा
entitlements-know = तपाईंले जान्नुपर्ने कुरा
entitlements-ways = फर्कनुबाहेक अरू बाटा पनि छन्: बस्ने, संरक्षण माग्ने, कानुनी सल्लाह लिने। ती तपाईंलाई बुझाइयो। तपाईं जुनसुकै बेला फेरि सोध्न सक्नुहुन्छ।
entitlements-family = निर्णय गर्नुअघि तपाईं आफ्नो परिवार वा समुदायसँग कुरा गर्न सक्नुहुन्छ। चाहनुहुन्छ भने हामी सम्पर्क गर्न मद्दत गर्छौं।
entitlements-expected = यी समय अपेक्षित हुन्, वाचा होइनन्। केही फेरिएमा हामी तपाईंलाई त्यो र त्यसको कारण बताउँछौं।
entitlements-withdraw = प्रस्थान गर्नुअघि तपाईं जुनसुकै बेला आफ्नो मन बदल्न सक्नुहुन्छ। तपाईंले कुनै कारण दिनु पर्दैन र कुनै सजाय वा जरिवाना हुँदैन।
entitlements-received = मैले यो कागज पाएँ र मलाई यो बुझाइयो। मेरो हस्ताक्षर फर्कने वाचा होइन।
