# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = यात्रा विवरण
itinerary-escort = तपाईंसँग यात्रा गर्ने व्यक्ति
itinerary-receiver = तपाईंलाई लिन आउने
itinerary-emergency = समस्या परेमा फोन गर्नुहोस्
itinerary-late = यात्रा ढिलो भएमा वा अर्को उडान छुटेमा यातायात कम्पनीको काउन्टरमा सोध्नुहोस् र माथिको नम्बरमा फोन गर्नुहोस्।
itinerary-keep = आफ्नो राहदानी वा यात्रा कागज, यो पाना र फोन आफूसँगै राख्नुहोस्, बुझाउने झोलामा होइन।
