# Mots des pages : les listes, le dossier, les formulaires autour des champs, les refus.

nav-directory = Annuaire
directory = Annuaire
directory-about = Les organisations des lieux de départ et de retour : ce qu’elles font, et à qui s’adresser.
directory-country = Pays d’activité
directory-service = Services proposés
directory-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
directory-none = Aucune organisation ne correspond
directory-none-about = Utilisez moins de critères, ou demandez à un administrateur d’ajouter celle qui manque.
directory-where = Lieux d’activité
directory-nothing-said = Rien de plus n’est encore écrit à son sujet.
nav-by-number = Agir sur un numéro de dossier
case = Dossier
account = Votre compte
nobody = Personne pour l’instant
list-comma = {", "}
back-to-case = Retour au dossier
programme = Programme
sending-office = Bureau avant le départ
receiving-office = Bureau après l’arrivée

## Lists
view-all = Tous les dossiers ouverts
view-mine = Attribués à moi
view-office = Mon bureau
view-due = Échéance dans la semaine
view-overdue = En retard
view-blocked = Bloqués
view-departing = Départ dans les deux semaines
view-unassigned = Attribués à personne
view-closed = Terminés
filter-view = Quels dossiers
filter-stage = Étape
filter-any = Indifférent
filter-words = Nom ou numéro de dossier
work-all-mine = Tout ce qui m’est attribué
cases-none = Aucun dossier ici
cases-none-about = Les dossiers apparaissent ici dès qu’une personne est enregistrée ou vous est confiée.
col-case = Personne et dossier
col-stage = Étape
col-return = Retour vers
col-due = Prochaine échéance
col-in-the-way = Ce qui bloque l’étape suivante
col-carried-by = Suivi par
due-nothing = Aucune échéance
due-limit = Limite : { $day }, jour de fermeture du bureau
leaves-on = départ le { $day }
open-safeguards = { $count ->
    [one] { $count } garantie n’est pas remplie
   *[other] { $count } garanties ne sont pas remplies
}
tag-child = Enfant
tag-waits = En attente
tag-overdue = En retard
tag-protected = Lieu protégé

## The case
case-progress = Le chemin du retour
case-next = La suite
case-next-is = À faire ensuite : { $action }
case-next-not-mine = Cette étape revient à quelqu’un qui a un autre rôle. Vous voyez ce qu’il faut.
checks-all-met = Tout ce qu’il faut pour cette étape est réuni.
checks-open = { $open ->
    [one] { $open } garantie sur { $all } n’est pas remplie
   *[other] { $open } garanties sur { $all } ne sont pas remplies
}
checks-done = { $count ->
    [one] { $count } autre est remplie ou sans objet
   *[other] { $count } autres sont remplies ou sans objet
}
checks-before = Ce qui manque encore à cette étape
case-due = Échéances
case-deeds = Ce que vous pouvez faire
deed-always = toujours possible
case-facts = À propos du dossier
case-companions = Famille et compagnons de voyage
case-history = Ce qui s’est passé
case-paper = Feuille à remettre à la personne
case-confidential = Parties confidentielles
case-confidential-about = L’ouverture d’une partie est enregistrée avec votre nom. N’ouvrez que ce qu’il vous faut maintenant.
open-counselling = Ouvrir le conseil et la déclaration
open-protection = Ouvrir la protection
open-health = Ouvrir la santé
opened-counselling = Le conseil et la déclaration sont ouverts
opened-protection = La protection est ouverte
opened-health = La santé est ouverte
born = naissance : { $day }
called = se fait appeler { $name }
travels-with = { $count ->
    [one] voyage avec { $count } autre personne
   *[other] voyage avec { $count } autres personnes
}
safe-contact = Contact sûr
entry-number = Entrée { $number }
entry-about = à propos de l’entrée { $number }
entry-open = Ce qu’elle contient
entry-closed = Fermée. Pour la lire, ouvrez sa partie à côté du dossier.
entry-says-nothing = Elle dit seulement que cela a eu lieu, rien de plus.

## Forms
protective-about = Ceci protège la personne et n’est jamais refusé. C’est le moment de l’envoi qui compte.
criteria = Critères du programme ; répondez à chacun dans les motifs
binds = Ceci engage une personne ou un bureau. Relisez tout ensemble une fois encore avant de continuer.
stale-title = Quelque chose a été enregistré pendant que vous écriviez
stale-about = Rien de ce que vous avez saisi n’est perdu. Lisez ce qui est nouveau, revoyez vos réponses et envoyez-les si elles sont toujours justes.
four-eyes = Une correction de cette entrée ne compte qu’après l’accord d’une seconde personne.
unmet-other-case = Ceci bloque, pour un membre du groupe :
f-correction-reason = Pourquoi cette entrée est-elle fausse
f-strike = Rayer l’entrée, sans rien mettre à sa place
f-case-number = Numéro de dossier, comme sur la feuille de la personne
f-programme = Programme

## Act on a case number
by-number-about = La personne est là, au téléphone, ou a fait passer un message. Il vous faut seulement le numéro de dossier ; vous n’avez pas besoin de voir le dossier.
received = Reçu
received-deed = Reçu pour { $number } : { $action }
received-about = Cela compte dès maintenant, et les personnes qui suivent le dossier le voient déjà. Dites-le à la personne. Ne dites rien du dossier lui-même.

## Registering
register-consent = Avant d’écrire quoi que ce soit
register-consent-about = Expliquez, dans une langue que la personne comprend : pourquoi les données sont conservées, qui les voit, qu’un refus de partage ne prive d’aucune aide, et que tout peut être retiré. Si la personne dit non, rien n’est conservé.
register-person = La personne
register-arrival = L’arrivée
register-arrived = La personne est déjà rentrée, sans dossier
register-without = Il n’est pas possible de demander le consentement de la personne
register-basis = Pourquoi il n’est pas possible de demander à la personne
register-basis-about = Pour une personne inconsciente ou qui ne peut pas comprendre en ce moment, ou pour un enfant seul. Le dossier compte jusqu’au jour du réexamen : demandez à la personne dès qu’elle peut répondre. Un non est respecté, et rien n’est alors conservé, sauf pour un enfant dont l’intérêt supérieur demande autre chose. Cela n’ouvre rien à une autorité, et rien n’est partagé avec le bureau d’accueil. Toutes les personnes qui suivent le dossier lisent la raison : ne nommez aucune maladie.
register-nothing-kept = Rien n’a été conservé. On compte seulement que quelqu’un a demandé et a dit non, sans rien sur cette personne.
programmes-none = Il n’y a aucun programme dans lequel vous pouvez enregistrer
programmes-none-about = Une personne responsable du programme ouvre les programmes ; un administrateur donne le rôle pour ce bureau.

## The page for the person’s hands
paper-title = Votre numéro chez nous
paper-office = Où nous trouver
paper-withdraw = Vous pouvez changer d’avis
paper-withdraw-about = À tout moment avant le départ, sans donner de raison et sans aucune sanction. Dites-le à n’importe qui au bureau, par téléphone ou en personne, et donnez votre numéro. Cela compte tout de suite.
paper-complain = Vous pouvez faire une réclamation
paper-complain-about = Sur tout et sur toute personne ici, même sans donner votre nom. Dans n’importe quel bureau, demandez à parler à quelqu’un qui ne travaille pas sur votre dossier. Une réclamation ne change rien à l’aide que vous recevez.
paper-data = Vos données vous appartiennent
paper-data-about = Dans tous les bureaux, vous pouvez faire corriger des erreurs et retirer votre consentement. C’est aussi là que vous pouvez demander ce qui est écrit sur vous.

## Refusals
problem-unreadable-advice = L’adresse ou le formulaire contient quelque chose que nos pages n’envoient pas. Rien n’a été modifié. Revenez en arrière et réessayez à partir de là.
problem-not-a-page = Il n’y a pas de page à ouvrir à cette adresse
problem-not-a-page-advice = Elle reçoit un formulaire envoyé par une autre page, ou ne fait qu’afficher quelque chose. Rien n’a été modifié. Repartez de votre travail.
problem-too-large-advice = Un formulaire contient au plus un mégaoctet, soit environ 100 000 caractères dans toute écriture. Raccourcissez votre texte, ou enregistrez-le en deux entrées.
problem-too-slow = Le formulaire a mis trop de temps à arriver
problem-too-slow-advice = Il n’est arrivé qu’en partie et n’a pas été enregistré. La connexion est peut-être faible. Revenez en arrière et envoyez-le de nouveau.
problem-not-found-advice = Vérifiez l’adresse ou le numéro de dossier. Si vous pensez devoir voir cette page, demandez à la personne qui suit le dossier.
problem-not-signed-in = Vous n’avez pas ouvert de session
problem-not-signed-in-advice = Connectez-vous et réessayez.
problem-not-permitted = Votre rôle ne le permet pas
problem-not-permitted-advice = Demandez à quelqu’un qui a ce rôle. Ce qui protège une personne vous est toujours ouvert, sous « Agir sur un numéro de dossier ».
problem-not-possible = Ce n’est pas possible maintenant
problem-not-possible-advice = Le dossier a peut-être avancé. Regardez-le de nouveau.
not-possible-now = « { $action } » ne convient pas à l’étape du dossier : { $stage }.
problem-safeguards-advice = Chaque point est indiqué, avec le rôle qui peut le régler.
problem-stale-advice = Regardez le dossier de nouveau, puis refaites ce que vous vouliez faire.
problem-key-reused = Ce formulaire a déjà été envoyé avec d’autres réponses
problem-key-reused-advice = Revenez au dossier et recommencez le formulaire.
problem-damaged = Ce fichier ne s’ouvre plus
problem-damaged-advice = Il a disparu de sa place, ou y a été modifié. C’est désormais consigné. Prévenez l’administrateur : une copie est peut-être intacte.
problem-throttled = Trop de tentatives
problem-throttled-advice = Attendez un peu et réessayez.
problem-busy = Système trop occupé en ce moment
problem-busy-advice = Rien n’est perdu. Attendez quelques secondes et renvoyez le formulaire.
problem-internal-advice = Rien n’a été fait à moitié. Réessayez ; si cela se reproduit, prévenez la personne qui fait fonctionner Homeward.
problem-foreign = Ce formulaire ne vient pas d’ici
problem-foreign-advice = Il a été envoyé depuis un autre site ou depuis une ancienne page. Rechargez la page et envoyez-le de nouveau.
problem-invalid-advice = Regardez les réponses nommées ci-dessous.
problem-idempotency-key = Il faut une Idempotency-Key

## What the program itself records
system-departed-without-release = Un départ a été enregistré sans autorisation de départ valable.
system-carer-does-not-travel = La personne qui s’occupe de cet enfant ne voyage plus à ce moment-là.
system-late-withdraw = Un bureau a appris que la personne ne souhaite plus rentrer, alors qu’une rétractation n’était plus possible.
system-late-leave-group = Un bureau a appris que la personne ne souhaite plus voyager avec le groupe.
system-late-hold = Quelqu’un a demandé que le dossier attende, alors qu’il ne pouvait plus être mis en attente.
system-file-damaged = Un document conservé avec le dossier a disparu de sa place, ou y a été modifié. Il ne s’ouvre plus.
system-late-treat-as-child = Quelqu’un a dit que la personne doit être traitée comme un enfant, après la fin du dossier.
basis-own = notre propre règle
basis-inferred = découle de la source

## Account
password-change = Changer votre mot de passe
password-about = Choisissez au moins 12 caractères. Plusieurs mots font un bon mot de passe.
password-first = Ce mot de passe vous a été donné par quelqu’un d’autre. Choisissez le vôtre avant de continuer.
f-old-password = Votre mot de passe actuel
f-new-password = Votre nouveau mot de passe
password-old-password-wrong = Ce n’est pas votre mot de passe.
password-new-password-wrong = Choisissez de 12 à 128 caractères difficiles à deviner : plusieurs mots sans lien entre eux, sans votre nom.
a-change-password-done = Votre mot de passe est changé, et les sessions sur les autres ordinateurs sont fermées.
tokens = Clés pour logiciels
tokens-about = Avec une clé, un logiciel agit en votre nom, avec vos droits et sous les mêmes garanties.
tokens-none = Aucune clé
tokens-none-about = Créez-en une seulement pour un logiciel auquel vous faites confiance.
token-once = Copiez cette clé maintenant. Elle n’est affichée qu’une fois.
token-made = La clé est créée
token-make = Créer une clé
token-revoke = Retirer
token-until = Valable jusqu’au
f-token-name = À quoi sert-elle
f-token-scope = Que peut-elle faire
v-scope-read = Lire
v-scope-write = Lire et enregistrer

## Enquiries
enquiry-title = Simple demande de renseignements
enquiry-about = Comptez la demande : le bureau, le jour et la langue, rien sur la personne.
enquiry-count = Compter la demande
a-enquire-done = La demande est comptée. Rien sur la personne n’a été conservé.
f-enquiry-language = Langue parlée
rea-title = Avant et après le voyage
rea-about = Ce qui a été constaté avant le voyage, à côté de ce qui l’a été depuis l’arrivée. Ce qui ne concorde pas est signalé : cherchez à savoir ce qui est vrai aujourd’hui.
rea-none = Rien n’est encore enregistré qui puisse être comparé.
rea-not-yet = Rien n’a été constaté à ce sujet depuis l’arrivée.
rea-what = Quoi
rea-by = Par
rea-before = Avant l’arrivée
rea-after = Depuis l’arrivée
rea-differs = différent
claim-title = Quelqu’un est arrivé, et c’est peut-être cette personne
claim-about = Cette personne a été accueillie sans être annoncée et a indiqué ce dossier. Il n’est pas ouvert à ce bureau.
linked-title = La même personne
