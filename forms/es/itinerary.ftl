# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Itinerario
itinerary-escort = Viaja con usted
itinerary-receiver = Quién le espera
itinerary-emergency = Si algo sale mal, llame a
itinerary-late = Si su viaje se retrasa o pierde una conexión, pregunte en el mostrador del transportista y llame al número de arriba.
itinerary-keep = Lleve consigo su pasaporte o documento de viaje, esta página y su teléfono, no en el equipaje que entrega.
