# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = பயணத் திட்டம்
itinerary-escort = உங்களுடன் பயணிப்பவர்
itinerary-receiver = உங்களை வரவேற்பவர்
itinerary-emergency = ஏதாவது சிக்கல் என்றால் அழைக்கவும்
itinerary-late = உங்கள் பயணம் தாமதமானால் அல்லது அடுத்த பயணத்தைத் தவறவிட்டால், பயண நிறுவனத்தின் மேசையில் கேட்டு, மேலே உள்ள எண்ணை அழையுங்கள்.
itinerary-keep = உங்கள் கடவுச்சீட்டு அல்லது பயண ஆவணம், இந்தப் பக்கம், தொலைபேசி ஆகியவற்றை உங்களுடன் வைத்திருங்கள்; ஒப்படைக்கும் பைகளில் வைக்க வேண்டாம்.
