# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = ගමන් විස්තරය
itinerary-escort = ඔබ සමඟ ගමන් කරන්නේ
itinerary-receiver = ඔබව පිළිගන්නේ
itinerary-emergency = ගැටලුවක් ඇති වුවහොත් අමතන්න
itinerary-late = ඔබේ ගමන ප්‍රමාද වුවහොත් හෝ ඊළඟ ගමන මඟ හැරුණහොත්, ප්‍රවාහන සමාගමේ කවුන්ටරයෙන් අසා ඉහත අංකය අමතන්න.
itinerary-keep = ඔබේ ගමන් බලපත්‍රය හෝ ගමන් ලියවිල්ල, මෙම පිටුව සහ දුරකථනය ඔබ ළඟ තබා ගන්න; භාර දෙන ගමන් මලුවල නොතබන්න.
