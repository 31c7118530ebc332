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
f-assistance-office = Bureau qui aide sur place
f-assistance-office-hint = Pour une correspondance : ses chargés de voyage voient le dossier jusqu’à la fin du voyage. Il y faut le consentement de la personne pour le voyage, nommant ce bureau.
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
board-transits = En transit
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
board-print = Imprimer cette liste
board-none = Aucun voyage ces jours-là
board-none-about = Les voyages réservés figurent ici de la réservation à l’arrivée.
board-case = Dossier
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
board-comes = Arrive
board-goes-on = Repart

## Comparing itineraries.

a-compare-itineraries = Comparer les itinéraires
a-compare-itineraries-done = Itinéraires comparés
a-compare-itineraries-about = Avant de réserver : ce qui a été proposé, avec correspondances, durée et prix, et ce qui a été choisi. Le trajet le plus direct, avec le moins de correspondances, est pris sauf si un motif est donné.
f-itineraries = Itinéraires
f-itineraries-row = Itinéraire { $number }
f-itinerary = Trajet et transporteur
f-transits = Nombre de correspondances
f-duration-minutes = Durée totale en minutes
f-duration-minutes-hint = Huit heures et demie font 510.
f-price = Prix pour cette personne, dans la plus petite unité
f-price-hint = Sans virgule : 450,00 EUR s’écrivent 45000.
f-currency = Monnaie, par exemple EUR
f-chosen = Lequel a été choisi (son numéro)
f-choice-reason = Pourquoi pas le plus direct, ou pourquoi il n’y en avait qu’un
f-as-any-passenger = La personne voyage comme tout passager : rien sur le billet ne dit pourquoi
error-no-currency = Indiquez la monnaie par trois lettres majuscules, par exemple EUR.

## What the journey needs.

a-arrange-need = Organiser ce dont le voyage a besoin
a-arrange-need-done = Besoin du voyage organisé
a-arrange-need-about = Allocation, assurance, bagages, ce qu’il faut à un bébé, repas, nuitée, suite du trajet et aide à l’arrivée, avec leur coût. L’argent est remis à l’arrivée chaque fois que possible.
f-journey-need = Quoi
f-need-details = Quoi exactement : combien de nuits, de repas ou de pièces
f-amount = Ce que cela coûte, dans la plus petite unité
f-amount-hint = Sans virgule : 450,00 EUR s’écrivent 45000.
f-need-currency = Monnaie, par exemple EUR
f-given-when = Quand c’est donné
f-exception-reason = Pourquoi l’argent est remis avant l’arrivée
v-journey-need-allowance = Allocation
v-journey-need-insurance = Assurance santé voyage
v-journey-need-luggage = Bagages
v-journey-need-baby-needs = Ce qu’il faut à un bébé
v-journey-need-meals = Repas
v-journey-need-overnight-stay = Nuitée
v-journey-need-onward-transport = Suite du trajet après l’arrivée
v-journey-need-immediate-help = Aide immédiate à l’arrivée
v-given-when-on-arrival = À l’arrivée
v-given-when-on-the-way = En chemin
v-given-when-before-departure = Avant le départ
v-given-when-after-arrival = Après l’arrivée

## Escorts.

a-assign-escort = Désigner un accompagnant
a-assign-escort-done = Accompagnant désigné
a-assign-escort-about = Qui accompagne la personne et pourquoi, en mots : la langue, le sexe que la personne souhaite, les compétences, les jours. Cela compte pour toute règle qui demande un accompagnement.
a-brief-escort = Informer l’accompagnant
a-brief-escort-done = Accompagnant informé
a-brief-escort-about = L’accompagnant apprend ce que le voyage lui demande, et rien de plus : qui appeler, ce qu’il garde pour lui, comment les enfants sont protégés.
a-report-escort = Enregistrer le rapport de l’accompagnant
a-report-escort-done = Rapport de l’accompagnant enregistré
a-report-escort-about = Noms, heures et ports, incidents, ce qui a été difficile et ce qui a aidé. Ce qui nuit à la personne est aussi enregistré comme incident, tout de suite.
f-escort-name = Qui accompagne
f-escort-of = Pour quel organisme
f-escort-role = À quel titre
f-escort-languages = Langues que parle l’accompagnant
f-escort-fit = Pourquoi cette personne convient
f-fit-in-words = Pourquoi, en mots
f-free-from = Disponible à partir du
f-free-until = Disponible jusqu’au, retour compris
f-briefed-about = Ce qui a été dit
f-briefed-about-hint = Seulement ce que le voyage demande. Rien sur l’asile, la traite ou ce qui a été dit pendant le conseil.
f-knows-contacts = L’accompagnant sait qui appeler à chaque étape
f-confidentiality-explained = L’accompagnant garde pour lui ce qu’il apprend
f-child-safeguarding-explained = Avec un enfant : les règles qui protègent les enfants ont été expliquées
f-ports = Ports, dans l’ordre
f-ports-row = Port { $number }
f-port = Aéroport, port ou frontière
f-port-at = Quand, heure locale du lieu
f-port-zone = Fuseau horaire du lieu
f-port-note = Ce qui s’y est passé
f-escort-incidents = Incidents
f-challenges = Ce qui a été difficile
f-solutions = Ce qui a aidé
f-person-was = Comment allait la personne, en chemin et à la fin
v-escort-role-social = Accompagnement social
v-escort-role-medical = Accompagnement médical
v-escort-role-operational = Accompagnement opérationnel
v-escort-fit-speaks-language = Parle la langue de la personne
v-escort-fit-gender-as-wished = Est du sexe que la personne souhaite
v-escort-fit-has-skills = A les compétences nécessaires
v-escort-fit-known-to-person = Est connu de la personne
v-escort-fit-available-throughout = Est disponible tous les jours
due-escort-briefing = Informer l’accompagnant

## Case conferences.

a-hold-conference = Enregistrer une réunion sur le dossier
a-hold-conference-done = Réunion sur le dossier enregistrée
a-hold-conference-about = Qui a participé, ce qui a été décidé, et qui fait quoi pour quand. Toute personne qui suit le dossier le lit, aux deux bouts : ce qui est confidentiel va dans son propre enregistrement.
a-settle-task = Clore une tâche de réunion
a-settle-task-done = Tâche de réunion close
a-settle-task-about = Une tâche confiée lors d’une réunion est faite, ou n’est plus nécessaire.
f-participants = Qui a participé
f-participants-row = Participant { $number }
f-participant = Nom
f-participant-of = Bureau ou organisme
f-person-heard = Comment la personne a été entendue
f-person-heard-hint = Si elle était là, ou qui a porté ce qu’elle souhaite.
f-decisions = Ce qui a été décidé
f-conference-tasks = Tâches
f-conference-tasks-hint = Numérotées à travers toutes les réunions du dossier.
f-conference-tasks-row = Tâche { $number }
f-task = Ce qui est à faire
f-task-owner = Qui s’en charge
f-task-by = Pour quel jour
f-task-number = Numéro de la tâche
f-result = Ce qui en est résulté
due-conference-task = Tâche d’une réunion sur le dossier

## The register of escorts.

escorts = Accompagnants disponibles pour ce voyage
escorts-about = Du registre, avec les raisons pour lesquelles ces personnes conviendraient. Choisissez un nom pour le désigner ; la personne dit si elle est d’accord.
escorts-none = Personne du registre n’est disponible ces jours-là
escorts-none-about = Une autre personne peut tout de même être désignée.
escorts-other = Désigner quelqu’un d’autre
set-escorts = Accompagnants
set-escorts-about = À qui l’on peut demander de voyager avec quelqu’un : à quel titre, dans quelles langues, quels jours.
set-escorts-none = Personne ne figure encore au registre.
set-escort-new = Ajouter un accompagnant
set-escort = Accompagnant
set-escort-about = Seulement qui a accepté d’être sollicité. Personne n’est noté : ce qui figure ici dit ce que quelqu’un sait faire, et quand.
set-escort-free = Disponible
f-escort-organisation = Pour quel organisme
f-escort-roles = À quel titre
f-escort-gender = Genre, selon la personne elle-même
f-escort-skills = Formation et expérience utiles en chemin
f-escort-contact = Comment joindre cette personne
f-free-to = Disponible jusqu’au, s’il y a une fin
v-escort-gender-woman = Femme
v-escort-gender-man = Homme
v-escort-gender-other = Autre, ou non précisé
a-save-escort-done = L’accompagnant est enregistré.
deed-save-escort = Accompagnant enregistré

## Groups announced without names.

board-announced = Groupes annoncés, sans noms
group-people = { $count } personnes, dont { $children } enfants
group-matched = { $count } ont un dossier
set-groups = Groupes annoncés sans noms
set-groups-about = Combien de personnes peuvent venir, quand, et ce dont elles ont besoin, dit au bureau d’accueil avant que leurs dossiers existent. Elles ne comptent comme personnes que par leurs dossiers.
set-groups-none = Aucun groupe n’est annoncé.
set-group-new = Annoncer un groupe
set-group = Groupe annoncé
set-group-about = Pas de noms ici. À mesure que les dossiers sont enregistrés, écrivez leurs numéros ci-dessous ; le bureau d’accueil voit combien, pas lesquels.
set-group-days = Jours
f-notice-to = Bureau informé
f-headcount = Nombre de personnes
f-headcount-children = Dont enfants
f-notice-needs = Besoins de certaines d’entre elles
f-notice-languages = Langues parlées
f-comes-from = Elles peuvent venir à partir du
f-comes-until = Elles peuvent venir jusqu’au
f-matched-cases = Dossiers qui leur correspondent
a-save-group-notice-done = L’annonce est enregistrée.
deed-save-group-notice = Groupe annoncé
