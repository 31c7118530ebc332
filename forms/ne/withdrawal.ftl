# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = म अब फर्कन चाहन्नँ
withdrawal-statement = आफ्नै इच्छाले देश फर्कने भनी मैले गरेको घोषणा म फिर्ता लिन्छु। कृपया मेरा लागि गरिएका सबै बुकिङ रोक्नुहोस्।
withdrawal-free = मैले कुनै कारण दिनु पर्दैन र कुनै सजाय वा जरिवाना हुँदैन। म पछि फेरि निवेदन दिन सक्छु।
withdrawal-any-way = म यो कागजबिना पनि संस्थाका जुनसुकै कर्मचारीलाई भेटेर वा फोनबाट यो कुरा भन्न सक्छु।
withdrawal-received = बुझिलिने व्यक्ति
