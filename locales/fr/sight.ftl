# Mots du besoin d’en connaître : alertes, urgences, qui a lu quoi.

## Alerts
alerts = Alertes
alerts-about = Ce dont vous devez être averti tout de suite en raison de votre rôle, ou parce que vous suivez le dossier. Prendre une alerte en main, c’est dire que l’on s’en occupe.
alerts-count = { $count ->
    [0] Rien n’attend.
    [one] Une alerte attend quelqu’un.
   *[other] { $count } alertes attendent quelqu’un.
}
alerts-count-all = { $count ->
    [0] Il n’y a eu aucune alerte.
    [one] Une alerte en tout.
   *[other] { $count } alertes en tout.
}
alerts-open = Afficher seulement ce qui attend
alerts-all = Afficher aussi ce qui a été pris en main
alerts-none = Rien n’attend ici
alerts-none-about = Une alerte figure ici dès qu’il se passe quelque chose dont votre rôle doit être averti.
alert-what = Ce qui s’est passé
alert-house = Toute l’installation
alert-taken-on = Prise en main par
alert-take-on = Prendre en main
alert-seen-by = Vue par
v-alert-pressure-signs = Signes de pression
alert-pressure-signs-about = Quelqu’un a noté des signes que la décision n’est pas libre. Le voyage ne peut pas continuer ; parlez avec la personne seule.
v-alert-protection-referred = Orientation vers la protection
alert-protection-referred-about = Quelqu’un vous demande de veiller à la sécurité de cette personne.
v-alert-protection-hold = Mise en attente pour protéger la personne
alert-protection-hold-about = Le voyage attend que l’équipe de protection lève la mise en attente.
v-alert-incident-recorded = Incident
alert-incident-recorded-about = Il s’est passé quelque chose que l’équipe de protection doit voir.
v-alert-departed-unreleased = Départ sans autorisation valable
alert-departed-unreleased-about = Un départ a été enregistré alors que quelque chose le bloquait. Cherchez à savoir comment va la personne.
v-alert-child-not-met = Un enfant que personne n’a accueilli
alert-child-not-met-about = À l’arrivée, personne n’était là pour l’enfant : il est encore avec la personne qui a voyagé avec lui. Cherchez tout de suite qui s’occupe de lui.
v-alert-protected-read = Un dossier protégé a été ouvert
alert-protected-read-about = Par quelqu’un qui ne le suit pas. Demandez pourquoi, si vous ne le savez pas.
v-alert-protected-sought = Un dossier protégé a été demandé
alert-protected-sought-about = Par quelqu’un pour qui il n’existe pas. Rien ne lui a été montré ; cette personne connaît le numéro.
v-alert-nobody-answers = Un rôle que personne n’a
alert-nobody-answers-about = Une alerte sur ce dossier s’adressait à un rôle que personne n’a. Donnez ce rôle à quelqu’un.
v-alert-person-departed = La personne est partie
alert-person-departed-about = Le départ est enregistré. Regardez l’heure d’arrivée, et qui accueille la personne.
v-alert-person-arrived = La personne est arrivée
alert-person-arrived-about = Le bureau d’accueil a enregistré l’arrivée. Le dossier dit quand, comment, et si quelqu’un l’a accueillie.
v-alert-arrival-claimed = Quelqu’un dit être arrivé, et c’est peut-être cette personne
alert-arrival-claimed-about = Un autre bureau a accueilli quelqu’un qui a indiqué ce dossier. Demandez à ce bureau, et dites dans le dossier si c’est la même personne.

v-alert-house-locked = Tout a été verrouillé
alert-house-locked-about = Quelqu’un a tout arrêté d’un coup. « Ce qui a été changé » indique qui ; demandez pourquoi avant que cela ne se reproduise.
v-alert-many-read = De nombreux dossiers ont été lus
alert-many-read-about = Un compte a vu plus de dossiers différents que l’installation ne le prévoit. Regardez ce qu’il a lu, et demandez.
v-alert-emergency-opened = Un dossier a été ouvert en urgence
alert-emergency-opened-about = Par quelqu’un pour qui il n’existe pas autrement. Le motif figure avec le dossier ; vous pouvez y mettre fin.

## Emergencies
emergency = Ouvrir un dossier en urgence
emergency-about = À utiliser quand la vie ou la santé de quelqu’un en dépend et qu’aucune personne qui suit le dossier ne peut être jointe. Vous voyez ce que toutes les personnes qui travaillent sur le dossier peuvent savoir, pour un court moment, et vous ne pouvez rien enregistrer de plus qu’avant. Le conseil, la protection et les réclamations restent fermés.
emergency-told = La personne responsable de la protection et la déléguée ou le délégué à la protection des données en sont avertis tout de suite, avec votre nom et votre motif.
emergency-open = Ouvrir le dossier
f-emergency-reason = Pourquoi cela ne peut pas attendre
emergency-is-open = Ouvert en urgence à { $name }
emergency-until = Jusqu’au
emergency-end = Y mettre fin maintenant
emergency-ended = Terminé par
a-end-emergency-done = L’accès d’urgence est terminé.
emergencies = Ouverts en urgence
emergencies-count = { $count ->
    [0] Aucun dossier n’a été ouvert en urgence.
    [one] Un dossier a été ouvert en urgence une fois.
   *[other] Des dossiers ont été ouverts en urgence { $count } fois.
}
emergencies-none = Aucune urgence
emergencies-none-about = Chaque fois que quelqu’un ouvre un dossier en urgence, cela figure ici avec le motif.
emergency-no-reason = Le motif ne peut plus être lu
deed-open-in-emergency = Dossier ouvert en urgence
deed-end-emergency = Accès d’urgence terminé

## Who read what
access = Qui a lu quoi
access-about = Ce qui a été montré à chaque compte, pour que vous puissiez poser des questions sur ce qui est inhabituel. Les dossiers sont nommés ici et jamais ouverts.
access-log = Toutes les lectures
access-log-about = Affinez par compte, par dossier ou par ce qui est inhabituel. Pages, listes et logiciels figurent ici de la même façon.
access-none = Rien n’a été lu
access-none-about = Personne n’a rien lu qui corresponde pendant ces jours. Choisissez d’autres jours ou utilisez moins de critères.
access-account = Compte
access-cases = Dossiers différents
access-reads = Lectures
access-confidential = Parties confidentielles
access-protected = Lieux protégés
access-outside = Hors des heures de travail
access-refused = Demandé en vain
access-how = Comment
access-only = Seulement
access-by-from = À partir du jour
access-by-until = Jusqu’au jour
access-by-account = Identifiant
access-by-case = Numéro de dossier
access-kind-case = Dossier
access-kind-form = Formulaire
access-kind-paper = Feuille pour la personne
access-kind-print = Formulaire à signer
access-kind-told = Affichage de ce qui bloque
access-kind-deed = Acte par numéro, sans voir le dossier
access-kind-list = Liste
access-kind-search = Recherche
access-kind-alerts = Alertes
access-kind-emergency = Ouvert en urgence
access-kind-refused = Demandé, pas montré
access-kind-access = Qui a lu quoi
access-kind-preview = Ce que des règles changeraient
access-kind-figures = Chiffres d’un programme
access-kind-track = Situation particulière
access-kind-decision = Règles d’une décision
access-kind-export = Export
access-kind-consents = Consentements et transmissions
access-kind-copy = Copie des données
access-kind-file = Document ou image conservé avec le dossier
set-watch = Ce qui est surveillé
set-watch-about = Combien de temps une urgence ouvre un dossier, combien de dossiers différents un compte peut voir avant que l’on vous avertisse, et quand personne n’est censé travailler.
f-emergency-minutes = Minutes pendant lesquelles une urgence ouvre un dossier
f-bulk-hour = Dossiers différents en une heure
f-bulk-day = Dossiers différents en 24 heures
f-work-from = Le travail commence à (heure)
f-work-until = Le travail se termine à (heure)
deed-save-watch = Changement de ce qui est surveillé
a-save-watch-done = Ce qui est surveillé a été changé.

## The lock
problem-locked = Tout est verrouillé
problem-locked-advice = Une personne responsable a tout arrêté d’un coup parce que quelque chose ne va pas. Rien ne peut être lu ni enregistré jusqu’à la réouverture.
problem-locked-paper = D’ici là, personne ne voyage sur la foi de ce logiciel. Quiconque souhaite se rétracter, faire une réclamation ou demander une protection peut le faire maintenant : écrivez-le avec l’heure, prévenez par téléphone la personne qui organise le voyage, et enregistrez-le ici ensuite avec cette heure.
set-lock = Tout verrouiller
set-lock-about = À utiliser quand quelqu’un qui n’en a pas le droit est peut-être en train de lire : un compte volé, une intrusion, des hommes à la porte.
set-lock-warning = Toutes les sessions se ferment, et rien ne peut être lu avant que quelqu’un qui a la clé maîtresse ouvre sur le serveur.
set-lock-paper = Les actions de protection continuent sur papier et par téléphone : la page de verrouillage le dit à tout le monde.
set-lock-now = Verrouiller maintenant
deed-lock-house = Tout verrouillé
deed-unlock-house = Rouvert après un verrouillage
