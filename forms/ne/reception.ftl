# On arrival: short, in writing, kept (REI-09).

reception-title = तपाईं पुगेपछि
reception-where = कहाँ जाने
reception-call = कसलाई फोन गर्ने
reception-who = कसलाई भेट्ने
reception-first = पहिले के गर्ने
reception-contact = पुगेको { $days } दिनभित्र यस कार्यालयमा फोन गर्नुहोस् वा जानुहोस्।
reception-by = ढिलोमा
reception-show = यो पाना देखाउनुहोस् वा आफ्नो केस नम्बर भन्नुहोस्। अरू कसैले यो हेर्नु पर्दैन।
reception-urgent = बिरामी भएमा वा खतरामा परेमा तुरुन्तै फोन गर्नुहोस्। पहिले समय लिनु पर्दैन।
reception-rights = जान्नु राम्रो
reception-again = तपाईं पछि सबै कुरा फेरि सोध्न सक्नुहुन्छ। आजै सबै सम्झनुपर्छ भनेर कसैले आशा गर्दैन।
reception-free = यस कार्यालयको सहायता निःशुल्क छ। यसका लागि कसैले तपाईंसँग पैसा वा अरू कुरा माग्न पाउँदैन।
