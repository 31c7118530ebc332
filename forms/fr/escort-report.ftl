# What the escort saw and did (MOV-03).

escort-report-title = Rapport de l’escorte
escort-report-escort = Escorte
escort-report-receiver = Accueil par
escort-report-booked = Le voyage tel que réservé
escort-report-went = Le voyage tel qu’il s’est passé
escort-report-port = Port
escort-report-arrived = Arrivée : jour et heure locale
escort-report-left = Départ : jour et heure locale
escort-report-met = Rencontre avec
escort-report-incidents = Incidents
escort-report-challenges = Difficultés
escort-report-solutions = Solutions
escort-report-signs = Escorte : signature
