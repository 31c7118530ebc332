# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = फर्केपछिको जीवनका लागि मेरो योजना
plan-version = संस्करण
plan-day = सहमति भएको मिति
plan-newer = यो योजनाको अझ नयाँ संस्करण छ।
plan-wish = म के चाहन्छु, मेरै शब्दमा
plan-measures = योजना गरिएका कुरा
plan-level = कोसँग
plan-wanted = के चाहिन्छ
plan-done = के गरिन्छ
plan-by = कसले गर्छ
plan-until = कहिलेसम्म
plan-cost = खर्च
v-plan-dimension-economic = काम र आम्दानी
v-plan-dimension-social = बसोबास, स्वास्थ्य, विद्यालय, कागजात
v-plan-dimension-psychosocial = मनको स्वास्थ्य, परिवार र साथी
v-plan-level-individual = तपाईं र तपाईंको परिवार
v-plan-level-community = तपाईंको समुदाय
v-plan-level-structural = सरकारी निकाय र सेवा
plan-know = तपाईंले जान्नुपर्ने कुरा
plan-yours = यो योजना तपाईंको हो। तपाईंको इच्छाविपरीत यसमा केही लेखिँदैन।
plan-change = तपाईं यसलाई जुनसुकै बेला बदल्न सक्नुहुन्छ, पुगिसकेपछि पनि। अघिल्ला संस्करण राखिन्छन्।
plan-not-bound = यस योजनामा हस्ताक्षर गर्दा तपाईं फर्कन बाध्य हुनुहुन्न। प्रस्थान गर्नुअघि तपाईं जुनसुकै बेला आफ्नो मन बदल्न सक्नुहुन्छ।
plan-not-promised = योजना गरिएका कुरा इच्छा हुन्, वाचा होइनन्। केही फेरिएमा हामी तपाईंलाई त्यो र त्यसको कारण बताउँछौं।
plan-understood = यो योजना बनाउन मैले भाग लिएँ र मलाई यो बुझाइयो। मेरो हस्ताक्षर फर्कने वाचा होइन।
