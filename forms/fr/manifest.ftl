# Who leaves or comes in the next days, by number and hour (MOV-04).

manifest-title = Voyages
manifest-which = Liste
manifest-departures = Départs
manifest-transits = En transit
manifest-arrivals = Arrivées
manifest-days = Jours
manifest-count = Voyages
manifest-hour = Heure
manifest-way = Trajet
manifest-help = Accompagnement et aide
manifest-seen = Fait
manifest-waits = En attente
manifest-escorted = Accompagné
manifest-nobody = personne encore
manifest-arrives = arrive
manifest-leaves = part
manifest-protected = Les dossiers dont le lieu est protégé ne figurent pas sur cette liste.
