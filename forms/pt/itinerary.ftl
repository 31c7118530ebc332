# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Itinerário
itinerary-escort = Quem viaja consigo
itinerary-receiver = Quem vai estar à sua espera
itinerary-emergency = Se algo correr mal, ligue para
itinerary-late = Se a viagem atrasar ou se perder uma ligação, pergunte no balcão da transportadora e ligue para o número acima.
itinerary-keep = Tenha consigo o passaporte ou documento de viagem, esta página e o telefone, e não na bagagem que entrega.
