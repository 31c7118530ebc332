# Mots du cadre de chaque page, de ses composants, des dates et des erreurs.

## Product and frame
product = Homeward
skip-to-content = Aller au contenu
menu = Menu
menu-close = Fermer le menu
navigation = Votre travail
search = Rechercher
search-label = Rechercher un dossier par numéro, nom ou téléphone
switch-office = changer
sign-out = Se déconnecter
languages = Langues
exit-page = Quitter cette page
footer = La décision de rentrer vous appartient. Vous pouvez changer d’avis à tout moment avant le départ.
back = Retour
title-with-error = Erreur : { $title }
colon = { "\u00A0" }:

## Navigation by work
nav-my-work = Mon travail
nav-cases = Dossiers
nav-programme = Programme
nav-settings = Paramètres

## Signing in and out
sign-in = Se connecter
sign-in-title = Se connecter à Homeward
sign-in-login = Identifiant
sign-in-password = Mot de passe
sign-in-failed = Identifiant ou mot de passe incorrect. Vérifiez les deux et réessayez.
sign-in-too-often = Trop de tentatives. Attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } et réessayez.
sign-in-again = Votre session s’est fermée, car il ne s’est rien passé pendant un moment. Reconnectez-vous et reprenez où vous en étiez.
sign-in-kept = Ce que vous avez saisi est conservé.
signed-out = Votre session est fermée.
signed-out-advice = Fermez cette fenêtre du navigateur si d’autres personnes utilisent cet ordinateur.

## Forms
optional = (facultatif)
choose = Choisir
change = Modifier
continue = Continuer
save = Enregistrer
send = Envoyer
cancel = Annuler
confirm = Confirmer
check-answers = Vérifier les réponses
change-answers = Modifier les réponses
no-answer = Pas encore de réponse
row-title = { $label } { $number }
hint-partial-day = Ce que l’on sait, par exemple 1999, 1999-05 ou 1999-05-03. Ajoutez ~ à la fin si c’est une estimation.
hint-zone = Saisissez le nom anglais d’une grande ville, par exemple Asia/Dhaka, et choisissez dans la liste.
hint-case = Par exemple HW-26-K7Q2M-C. Majuscules et minuscules sont équivalentes.
hint-cases = Par exemple HW-26-K7Q2M-C. Séparez plusieurs numéros par une virgule.
hint-file = Un PDF, ou une image JPEG ou PNG.
file-kept = Votre fichier est conservé. N’en choisissez un autre que pour le remplacer.
file-sealed = Scellé
file-open = Ouvrir le fichier
saved = Enregistré
saved-by-other = { $who } a enregistré ceci { $when }, pendant que vous écriviez. Rien de ce que vous avez saisi n’est perdu : comparez et choisissez.

## The kinds of nothing
nothing-not-asked = Pas encore demandé
nothing-refused = N’a pas souhaité répondre
nothing-unknown = Ne sait pas
nothing-recorded = Rien d’enregistré
nothing-listed = Rien dans la liste

## Components
error = Erreur
error-place = { $row }, { $field }
error-summary = Il y a un problème
warning = Avertissement
banner-done = Fait
banner-notice = À noter
banner-attention = Attention requise
task-met = Remplie
task-unmet = Non remplie
task-unknown = Pas encore connue
task-not-applicable = Sans objet
task-error = Vérification impossible
task-cleared-by = Peut régler ce point : { $who }
task-why = D’où vient cette règle
timeline-by = par
step-done = fait
step-current = en cours
step-ahead = à venir
table-sort = (trier)
filter-title = Affiner la liste
filter-apply = Afficher
filter-clear = Tout afficher
pages = Pages
page-previous = Précédente
page-next = Suivante
page-number = Page { $page }
results = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}

## Dates
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
day-in = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
day-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
day-about = vers { $day }
day-and-distance = { $distance }, le { $day }
day-since = depuis le { $day }

## What is wrong with a field, and what to do
error-missing = Donnez une réponse. Si elle n’est pas connue, choisissez ou écrivez-le.
error-too-long = C’est trop long. Raccourcissez à { $limit } caractères (ou éléments d’une liste) au plus.
error-too-long-no-limit = C’est trop long. Raccourcissez.
error-no-day = Ce n’est pas un jour du calendrier. Écrivez-le dans l’ordre année, mois, jour, par exemple 2026-11-21.
error-no-moment = Ce n’est pas une date avec une heure. Écrivez par exemple 2026-11-21 18:30.
error-in-future = C’est encore à venir. Vérifiez le jour et l’année, ou attendez que ce soit arrivé.
error-too-long-ago = Ce jour est trop loin dans le passé. Vérifiez l’année.
error-no-number = Ce n’est pas un nombre entier. Écrivez-le en chiffres seulement, par exemple 3.
error-out-of-range = Cela ne peut pas être exact. La valeur la plus proche que l’on peut saisir est { $limit }.
error-out-of-range-no-limit = Ce jour est trop loin dans l’avenir. Vérifiez l’année.
error-no-choice = Ce n’est pas l’un des choix. Choisissez dans la liste.
error-no-country = Ce pays n’est pas dans la liste. Choisissez dans la liste.
error-no-language = Cette langue n’est pas dans la liste. Choisissez dans la liste.
error-no-zone = Ce fuseau horaire n’est pas dans la liste. Choisissez-en un, par exemple Asia/Dhaka.
error-no-mail-address = Ce n’est pas une adresse électronique. Elle ressemble à nom@agence.example.
error-no-case = Ce n’est pas un numéro de dossier. Comparez-le au papier signe par signe : un signe a pu être mal lu, ou deux intervertis.
error-hidden-signs = Il y a ici des signes invisibles qui peuvent tromper à la lecture. Saisissez le texte à la main au lieu de le copier.
error-unknown-field = La page a envoyé une réponse que ce formulaire ne demande pas. Rechargez la page et réessayez.
error-wrong-type = Cette réponse est arrivée sous une forme illisible. Répondez de nouveau.
error-ends-before-start = La fin vient avant le début. Vérifiez les deux jours.
error-arrives-before-departure = L’arrivée vient avant le départ. Vérifiez les deux heures ; chacune est l’heure locale de son lieu.
error-legs-overlap = Cette partie du voyage commence avant l’arrivée de la précédente. Vérifiez les heures.
error-must-agree = Cette étape n’est possible que si la réponse est oui. Sinon, arrêtez-vous ici : rien n’a été fait.
error-needed-here = Une autre réponse rend celle-ci nécessaire. Donnez-la.
error-other-country = Ce n’est pas le pays de retour de ce dossier. Vérifiez le pays ici et dans le dossier.
error-not-found = Ceci n’est pas dans le système, ou vous ne pouvez pas le choisir. Vérifiez l’orthographe.
error-same-case = C’est le dossier lui-même. Indiquez-en un autre.
error-no-entry = Cette entrée n’existe pas dans ce dossier, ou elle ne convient pas ici. Choisissez-en une du dossier.
error-outside-programme = Le programme n’organise pas de retour vers cet endroit. Vérifiez votre choix, ou demandez à la personne responsable du programme.

## Problems of a whole page or call
problem-invalid = Certaines réponses sont à revoir
problem-unreadable = Ce qui a été envoyé est illisible
problem-not-found = Il n’y a rien ici
problem-not-found-detail = L’adresse est peut-être mal saisie, ou la page ne vous est pas ouverte. Recherchez le dossier, ou revenez en arrière.
problem-signed-out = Vous n’avez pas ouvert de session
problem-not-allowed = Votre rôle ne le permet pas
problem-not-allowed-detail = Demandez à la personne responsable du dossier, ou à la personne responsable de votre programme.
problem-safeguards = Pas encore possible
problem-safeguards-detail = Ce qui manque figure ci-dessous, avec le rôle qui peut le régler.
problem-stale = Quelqu’un a enregistré ce dossier pendant que vous écriviez
problem-conflict = Cela ne convient pas à l’étape où en est le dossier
problem-already-done = C’est déjà fait
problem-too-large = C’est trop volumineux
problem-too-often = Trop de demandes
problem-too-often-detail = Attendez une minute et réessayez.
problem-forged = La demande ne vient pas de notre propre page
problem-forged-detail = Rien n’a été modifié. Rouvrez la page et refaites ce que vous avez fait.
problem-unsupported = Ce type de demande n’est pas pris en charge ici
problem-internal = Une erreur s’est produite de notre côté
problem-internal-detail = Rien de ce qui était déjà enregistré n’est perdu. Réessayez dans une minute. Si cela se reproduit, indiquez l’heure à la personne responsable du programme.
problem-unavailable = Indisponible pour le moment
problem-unavailable-detail = Réessayez dans une minute.
