### The words of journeys: boards, help on the way, what happens to a journey. One message a line, the same keys in every language.

## Actions.

a-set-assistance = Indiquer qui aide en chemin
a-set-assistance-done = Aide en chemin enregistrée
a-set-assistance-about = Qui aide au départ, aux correspondances et à l’arrivée, et qui accueille : avec le lieu et l’heure. Les deux bureaux le voient sur leur tableau.
a-record-journey-event = Enregistrer ce qui est arrivé au voyage
a-record-journey-event-done = Ce qui est arrivé au voyage est enregistré
a-record-journey-event-about = Un retard, une correspondance manquée, un vol annulé, ou une personne qui n’est pas venue. À qui n’est pas venu on demande ce qu’il souhaite : ce n’est pas une rétractation, et rien ne lui est reproché.

## Fields.

f-assistance = À quel moment du voyage
f-assistance-state = Où en est-on
f-assistance-owner = Qui s’en charge
f-assistance-owner-hint = Nom et organisme. Seulement qui a accepté.
f-assistance-at = À quelle heure, heure locale du lieu
f-assistance-zone = Fuseau horaire de ce lieu
f-assistance-place = Où se retrouver
f-journey-event = Ce qui est arrivé
f-happened-at = Quand c’est arrivé, heure locale du lieu
f-happened-zone = Fuseau horaire du lieu où c’est arrivé
f-event-place = Où
f-new-departs-at = Nouveau départ, heure locale du lieu
f-new-departs-at-hint = Si l’on ne sait que cela, l’arrivée est attendue d’autant plus tard.
f-new-departs-zone = Fuseau horaire du nouveau départ
f-new-arrives-at = Nouvelle arrivée au terme du voyage, heure locale du lieu
f-new-arrives-zone = Fuseau horaire de la nouvelle arrivée
f-person-asked = La personne en a été informée et on lui a demandé ce qu’elle souhaite

## Choices.

v-assistance-departure = Départ
v-assistance-transit = Correspondance
v-assistance-arrival = Arrivée
v-assistance-meeting = Accueil
v-assistance-state-planned = Prévue
v-assistance-state-given = Donnée
v-assistance-state-not-needed = Pas nécessaire
v-journey-event-delayed = Retard
v-journey-event-missed-connection = Correspondance manquée
v-journey-event-cancelled-by-carrier = Annulé par le transporteur
v-journey-event-no-show = La personne n’est pas venue

## Deadlines.

due-assistance = Indiquer qui aide en chemin
due-no-show = Demander à la personne, qui n’est pas venue, ce qu’elle souhaite

## Boards of departures and arrivals.

board = Départs et arrivées
board-departures = Départs
board-arrivals = Arrivées
board-days-from = { $from } – { $until }
board-about = Par heure, avec les numéros de dossier et sans noms. Les heures sont celles de chaque lieu.
board-protected = Aucune personne dont le lieu est protégé ne figure sur un tableau.
board-side = Tableau
board-from = Premier jour
board-days = Nombre de jours
board-office = Bureaux
board-office-own = Mon bureau
board-office-all = Tous ceux dont je vois les dossiers
board-none = Aucun voyage ces jours-là
board-none-about = Les voyages réservés figurent ici de la réservation à l’arrivée.
col-hour = Heure
col-way = Voyage
col-missing = Ce qui manque encore
col-help = Qui aide
board-left = Parti
board-escorted = Avec accompagnement
board-unescorted = Sans accompagnement
board-nobody = personne pour l’instant
board-not-needed = pas nécessaire
board-via = par { $places }
board-arrives = arrivée { $at }
board-departs = départ { $at }
