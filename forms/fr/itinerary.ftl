# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Itinéraire
itinerary-escort = Voyage avec vous
itinerary-receiver = Qui vous attend
itinerary-emergency = En cas de problème, appelez
itinerary-late = Si votre voyage a du retard ou si vous manquez une correspondance, adressez-vous au comptoir du transporteur et appelez le numéro ci-dessus.
itinerary-keep = Gardez sur vous votre passeport ou titre de voyage, cette page et votre téléphone, pas dans les bagages que vous remettez.
