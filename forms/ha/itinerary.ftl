# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Jadawalin tafiya
itinerary-escort = Wanda zai yi tafiya tare da ku
itinerary-receiver = Wanda zai tarye ku
itinerary-emergency = Idan wata matsala ta taso, ku kira
itinerary-late = Idan tafiyarku ta yi jinkiri ko kun rasa jirgi na gaba, ku tambaya a teburin kamfanin sufuri kuma ku kira lambar da ke sama.
itinerary-keep = Ku riƙe fasfo ko takardar tafiya, wannan shafi da wayarku a hannunku, ba a cikin kayan da za ku miƙa ba.
