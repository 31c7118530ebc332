# The receiving office is told who arrives when (MOV-01).

arrival-notice-title = Avis d’arrivée
arrival-notice-to = À
arrival-notice-languages = Langues
arrival-notice-child = Enfant
arrival-notice-journey = Voyage
arrival-notice-by-voice = Le trajet et l’heure sont dits de vive voix à la personne désignée et ne sont pas écrits.
arrival-notice-escort = Escorte
arrival-notice-receiver = Qui attend la personne
arrival-notice-prepare = À préparer
arrival-notice-confirm = Merci de confirmer que vous pouvez accueillir la personne, et de nous dire aussitôt quand elle est arrivée.
