# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Itinerary
itinerary-escort = Travelling with you
itinerary-receiver = Who meets you
itinerary-emergency = If something goes wrong, call
itinerary-late = If your journey is delayed or you miss a connection, ask at the desk of the carrier and call the number above.
itinerary-keep = Keep your passport or travel document, this page and your telephone with you, not in the luggage you hand in.
