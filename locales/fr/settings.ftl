### Mots des pages de paramètres et de programmes. Les noms des champs se trouvent dans admin.ftl.

## The house
set-organisations = Organisations
set-organisations-about = Qui travaille dans cette installation. C’est le type d’une organisation qui décide si son personnel peut jamais voir un dossier.
set-organisations-none = Aucune organisation n’est encore enregistrée. Commencez par la vôtre.
set-organisation = Organisation
set-organisation-new = Ajouter une organisation
set-no-one-country = D’aucun pays en particulier
set-directory-empty = L’annuaire n’en dit encore rien
set-offices = Bureaux
set-offices-about = Où l’on travaille : fuseau horaire, jours non travaillés, et comment joindre le bureau, tel qu’imprimé sur les lettres.
set-offices-none = Aucun bureau n’est encore enregistré. Chaque dossier a besoin d’un bureau de départ et d’un bureau d’accueil.
set-office = Bureau
set-office-new = Ajouter un bureau
set-staff = Personnel
set-staff-about = Qui peut se connecter, et avec quels rôles. Un compte devenu inutile est désactivé ; ce que la personne a enregistré reste à son nom.
set-staff-none = Personne ne peut encore se connecter.
set-staff-one = Membre du personnel
set-staff-new = Ajouter un membre du personnel
set-staff-new-about = Vous verrez un mot de passe à usage unique. Donnez-le en personne ou par téléphone, jamais avec l’identifiant.
set-deeds = Ce qui a été changé
set-deeds-about = Chaque changement des paramètres et des programmes, le dernier en premier. Personne ne peut modifier cette liste.
set-deeds-none = Rien n’a encore été changé. Tout ce qui est enregistré dans les paramètres et les programmes figurera ici.

## Accounts
set-active = Actif
set-inactive = Désactivé
set-sees-no-case = Ne voit aucun dossier
set-no-role = Aucun rôle
v-pages-language-en = Anglais
v-pages-language-fr = Français
v-pages-language-es = Espagnol
v-pages-language-ar = Arabe
set-away = Absence jusqu’au { $day }
set-away-deputy = Absence jusqu’au { $day } ; remplacement : { $deputy }
set-absence = Absence
set-absence-about = Pendant une absence, une personne de l’équipe peut assurer le remplacement : les dossiers que suit la personne absente comptent comme les siens.
set-absence-again = Choisissez de nouveau qui assure le remplacement : enregistrer sans choix y met fin.
set-absence-change = Indiquer une absence et un remplacement
set-password = Mot de passe à usage unique
set-password-about = Pour quelqu’un qui a oublié son mot de passe. Toutes ses sessions se ferment.
set-password-give = Donner un nouveau mot de passe à usage unique
set-password-for = Pour l’identifiant { $login } :
set-password-once = Cette page ne l’affiche qu’une fois. La personne qui s’en sert pour se connecter choisit d’abord son propre mot de passe. Le mot de passe à usage unique ouvre le compte pendant 14 jours.
set-password-sent-twice = Le formulaire pour { $login } est arrivé deux fois et a été exécuté une fois. Le mot de passe ne figurait que dans la première réponse. Si personne ne l’a noté, donnez-en un nouveau.
set-deactivate = Désactiver ce compte
set-deactivate-about = Le compte ne peut plus se connecter ; toutes les sessions et toutes les clés pour logiciels prennent fin tout de suite. Confiez à quelqu’un d’autre les dossiers qu’il suit.
set-reactivate = Réactiver ce compte
set-reactivate-about = Le compte reçoit un nouveau mot de passe à usage unique ; l’ancien reste sans effet.

## Programmes
set-programmes = Programmes
set-programmes-about = À quelles conditions les personnes sont accompagnées, et où les retours sont possibles.
set-programmes-none = Chaque dossier commence dans un programme. Ajoutez le premier.
set-programme = Programme
set-programme-new = Ajouter un programme
set-programme-about = L’enregistrement crée une nouvelle version. Elle compte pour chaque dossier à partir de son premier jour ; les précédentes restent, pour qu’une ancienne décision puisse être expliquée.
set-programme-save = Enregistrer comme nouvelle version
set-rules-refused = Les règles du programme ne sont pas acceptées
set-versions = Toutes les versions
set-versions-about = Ce qui s’applique quand, la dernière enregistrée en premier.
set-version-from = Version { $number }, à partir du { $day }
set-version-in-force = En vigueur
set-version-to-come = À venir
set-version-past = Passée
set-version-overtaken = Dépassée avant son premier jour
set-recorded = Enregistré le { $moment } par { $who }
set-programme-announced = Le formulaire part de la version à venir. Ce que vous enregistrez la remplace, si cela s’applique à partir du même jour ou plus tôt.
set-runs = Durée
set-from-to = du { $from } au { $to }

## Where returns may go
set-places = Lieux où les retours sont possibles
set-suspensions = Suspensions
set-suspensions-about = Lieux vers lesquels aucun départ n’est autorisé en ce moment, avec le motif et le jour du réexamen.
set-suspensions-none = Les retours ne sont suspendus nulle part. Quand un lieu n’est pas sûr, suspendez ici les retours vers ce lieu.
set-suspension-new = Suspendre des retours
set-suspension-about = Dès maintenant, aucun départ n’est plus autorisé vers ce lieu. Pour tout le reste, les dossiers continuent.
set-suspend = Suspendre les retours
set-all-programmes = Tous les programmes
set-place = Lieu
set-since = Depuis
set-since-by = { $day }, par { $who }
set-state = État
set-holds = En vigueur
set-lifted = Levée
set-lifted-by = { $day }, par { $who }
set-review = Réexaminer
set-review-about = Dites pourquoi elle reste et quand elle sera réexaminée. Si elle n’a plus de raison d’être, levez-la.
set-review-save = Elle reste
set-review-due = À réexaminer
set-reviews-due = { $count ->
    [one] { $count } suspension est à réexaminer.
   *[other] { $count } suspensions sont à réexaminer.
}
set-lift = Lever la suspension
set-lift-about = Dès maintenant, les retours vers ce lieu sont de nouveau possibles, dossier par dossier.
set-monitoring = Suivi des retours
set-monitoring-about = Qui assure le suivi des personnes de retour dans chaque pays, et comment. Sans dispositif en vigueur, aucun voyage vers le pays n’est réservé.
set-monitoring-none = Personne n’assure encore le suivi des personnes de retour ; aucun voyage ne peut donc être réservé. Ajoutez un dispositif pour chaque pays de retour.
set-monitoring-one = Suivi dans un pays
set-monitoring-new = Ajouter un dispositif

## Lists
set-none = Rien pour l’instant
set-when = Quand
set-who = Qui
set-what = Quoi
set-comma = {", "}

## Saved by two at once
set-sent-before = Ce qui a été envoyé d’abord est enregistré. Regardez ce qui figure ci-dessous, et envoyez-le s’il faut l’enregistrer aussi.
set-conflict = Quelqu’un a enregistré ceci pendant que vous écriviez
set-conflict-about = Rien de votre saisie n’est perdu, et rien de la saisie de l’autre personne n’a été écrasé. Comparez les deux, modifiez ci-dessous ce qui doit l’être, et enregistrez de nouveau : c’est alors votre saisie qui compte.
set-both-versions = Là où les deux diffèrent
set-field = Question
set-saved-by-other = Ce qui est enregistré maintenant
set-typed-by-you = Ce que vous avez saisi

## What was done just now
a-save-organisation-done = L’organisation est enregistrée.
a-save-office-done = Le bureau est enregistré.
a-add-staff-done = Le compte est créé.
a-change-staff-done = Le compte est enregistré.
a-reset-password-done = Le compte a un nouveau mot de passe à usage unique.
a-deactivate-staff-done = Le compte est désactivé.
a-reactivate-staff-done = Le compte est de nouveau actif.
a-set-absence-done = L’absence est enregistrée.
a-save-programme-done = Le programme est enregistré comme nouvelle version.
a-suspend-done = Les retours sont suspendus.
a-review-suspension-done = La suspension reste, et sera réexaminée.
a-lift-suspension-done = La suspension est levée.
a-save-monitoring-done = Le dispositif est enregistré.

## The list of what was changed
deed-save-organisation = Organisation enregistrée
deed-save-office = Bureau enregistré
deed-add-staff = Membre du personnel ajouté
deed-change-staff = Membre du personnel modifié
deed-reset-password = Mot de passe à usage unique donné
deed-deactivate-staff = Compte désactivé
deed-reactivate-staff = Compte réactivé
deed-set-absence = Absence modifiée
deed-save-programme = Programme enregistré
deed-suspend = Retours suspendus
deed-review-suspension = Suspension réexaminée
deed-lift-suspension = Suspension levée
deed-save-monitoring = Dispositif de suivi enregistré
