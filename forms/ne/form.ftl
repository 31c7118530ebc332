# What all forms share.

form-draft = मस्यौदा अनुवाद। यस संस्थाका लागि कसैले यसलाई जाँचेको छैन। यो पढ्नका लागि मात्र हो: यसमा हस्ताक्षर नगर्नुहोस्।
form-draft-usable = मस्यौदा अनुवाद। यस संस्थाका लागि कसैले यसलाई जाँचेको छैन। यहाँ जेसुकै छापिएको भए पनि, सम्बन्धित व्यक्तिले भनेको कुरा नै मान्य हुन्छ।
form-case = केस नम्बर
form-name = नाम
form-country = फर्कने देश
form-place = फर्कने ठाउँ
form-office = कार्यालय
form-contact = हामीलाई सम्पर्क गर्ने तरिका
form-printed = छापिएको मिति
form-version = फारम
form-page = पृष्ठ { $page }, जम्मा { $pages }
form-statements = म घोषणा गर्छु
form-signatures = हस्ताक्षर
form-person = सम्बन्धित व्यक्ति: हस्ताक्षर वा चिन्ह
form-decides = आमा वा बुबा, अभिभावक वा प्रतिनिधि, यदि कसैले सम्बन्धित व्यक्तिसँग मिलेर वा उहाँको तर्फबाट निर्णय गर्नुहुन्छ भने
form-counsellor = परामर्शदाता
form-other-colleague = सहकर्मी, परामर्शदाता बाहेक अरू कोही
form-interpreter = यो कागज पढेर सुनाउने दोभाषे
form-language = पढेर सुनाइएको भाषा
form-full-name = पूरा नाम
form-place-signed = स्थान
form-day = मिति
form-hour = समय
form-copy = सम्बन्धित व्यक्तिले यस कागजको एक प्रति आफूसँग राख्नुहुन्छ।
