### Mots de la connexion : seconde étape, clés d’accès, sessions, fournisseur d’identité.

## Account
second-factor = Seconde étape à la connexion
second-factor-on = Active
second-factor-off = Inactive : toute personne qui apprend votre mot de passe peut se connecter à votre place
second-factor-asked = Votre travail demande une seconde étape à la connexion. Configurez-la maintenant, puis reprenez où vous en étiez. D’ici là, vous pouvez seulement enregistrer ce qui protège une personne, comme une rétractation.
second-factor-about = En plus de votre mot de passe, vous donnez quelque chose que personne d’autre n’a : un code de votre téléphone, ou une clé d’accès.
sessions = Où vos sessions sont ouvertes
sessions-about = Si vous ne reconnaissez pas l’une d’elles, fermez-la et changez votre mot de passe.
session-browser = Navigateur
session-way = Moyen
session-since = Depuis
session-this = Celle-ci
session-end = Fermer
session-second = avec une seconde étape
session-way-password = Mot de passe
session-way-passkey = Clé d’accès
session-way-openid = Votre organisation
sessions-end-others = Fermer toutes les autres
last-used = Dernière utilisation
made-at = Créée le
never-used = Jamais
browser-on-system = { $browser }, { $system }
browser-chrome = Chrome
browser-edge = Edge
browser-firefox = Firefox
browser-opera = Opera
browser-safari = Safari
browser-samsung = Samsung Internet
browser-other = un autre navigateur
system-android = Android
system-chromeos = ChromeOS
system-ios = iPhone ou iPad
system-linux = Linux
system-macos = Mac
system-windows = Windows
system-other = un autre système
happened = Ce qui s’est passé sur votre compte
happened-about = Prévenez tout de suite votre administrateur si l’une de ces actions ne vient pas de vous.
happened-none = Rien pour l’instant.
happened-known = Je suis au courant
account-news = Il s’est passé quelque chose sur votre compte
account-news-look = Voir ce que c’était
account-event-app-added = Une application d’authentification a été configurée
account-event-app-removed = L’application d’authentification a été supprimée
account-event-calendar-made = L’adresse de votre calendrier a été créée
account-event-calendar-removed = L’adresse de votre calendrier a été retirée
account-event-codes-guessed = Quelqu’un qui connaît votre mot de passe a essayé de deviner de nombreux codes : changez votre mot de passe
account-event-codes-made = De nouveaux codes de récupération ont été créés
account-event-hook-added = Un point d’appel web a été créé en votre nom : un autre système est averti quand quelque chose change pour vous
account-event-hook-ended = Un point d’appel web en votre nom a pris fin
account-event-link-added = Le compte a été associé à la connexion de votre organisation
account-event-link-removed = L’association à la connexion de votre organisation a été supprimée
account-event-mail-changed = L’adresse électronique des rappels a été modifiée
account-event-mail-refused = Le serveur de courriel n’accepte rien pour votre adresse : vérifiez-la sous Rappels
account-event-passkey-added = Une clé d’accès a été ajoutée
account-event-passkey-removed = Une clé d’accès a été supprimée
account-event-password-changed = Le mot de passe a été changé
account-event-password-given = Un administrateur vous a donné un mot de passe à usage unique
account-event-recovery-code-used = Un code de récupération a servi à la connexion
account-event-second-factor-reset = Un administrateur a supprimé votre seconde étape
account-event-sessions-ended = Un administrateur a fermé vos sessions
account-event-token-made = Une clé pour logiciel a été créée

## Authenticator app and recovery codes
f-own-password = Votre mot de passe
f-code = Code
f-code-hint = Six chiffres de votre application, ou l’un de vos codes de récupération.
code-wrong = Ce code est incorrect, ou il a déjà servi. Attendez le suivant dans votre application et réessayez.
app = Application d’authentification
app-about = Une application sur votre téléphone affiche un nouveau code toutes les 30 secondes. Elle fonctionne sans réseau.
app-since = Configurée :
app-begin = Configurer une application
app-title = Configurer l’application
app-scan = Ouvrez l’application et scannez cette image.
app-picture = Code QR pour l’application
app-type = Ou saisissez cette clé dans l’application :
app-confirm = Activer
app-remove = Supprimer l’application
app-remove-about = Ensuite, le mot de passe seul ouvre votre compte, sauf si vous avez une clé d’accès.
codes = Codes de récupération
codes-once = Copiez ces codes maintenant et gardez-les à part de votre téléphone. Chacun sert une fois, quand le téléphone est perdu. Ils ne seront plus affichés.
codes-as-before = Vos codes de récupération restent les mêmes.
codes-left = { $count ->
    [0] Il ne reste aucun code.
    [one] Il reste un code.
   *[other] Il reste { $count } codes.
 }
codes-new = Créer de nouveaux codes
codes-new-about = Les anciens ne fonctionnent plus.
second-title = Seconde étape
second-about = Saisissez le code que votre application affiche maintenant.
second-lost = Vous ne pouvez pas donner de code
second-lost-about = Utilisez un code de récupération. Si vous n’en avez pas, un administrateur peut supprimer votre seconde étape ; on vous demandera qui vous êtes. Une rétractation peut malgré tout être enregistrée avec le numéro de dossier.

## Passkeys
passkeys = Clés d’accès
passkeys-about = Avec une clé d’accès, vous vous connectez par l’empreinte, le visage ou le code PIN de votre propre appareil, sans mot de passe ni code.
passkeys-none = Vous n’en avez aucune.
passkey-name-wrong = Donnez-lui un nom de 60 caractères au plus.
passkey-remove = Supprimer
passkey-add = Ajouter une clé d’accès
passkey-title = Ajouter une clé d’accès
passkey-go = Utiliser l’appareil
passkey-needs-script = Les clés d’accès demandent un navigateur avec scripts. Utilisez plutôt une application d’authentification.
passkey-not-here = Les clés d’accès ne fonctionnent qu’à l’adresse publique de ce site.
passkey-failed = L’appareil n’a pas confirmé. Réessayez, ou connectez-vous autrement.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-sign-in-about = Votre appareil vérifie qui vous êtes. Aucun mot de passe n’est nécessaire.
passkey-second = Utiliser plutôt une clé d’accès
f-passkey-name = Comment appelez-vous cet appareil
f-passkey-name-hint = Par exemple « ordinateur du bureau » ou « mon téléphone ».

## The identity provider
openid-sign-in = Se connecter avec { $name }
openid-failed = { $name } n’a pas confirmé qui vous êtes. Réessayez, ou connectez-vous avec votre mot de passe.
openid-unknown = { $name } vous connaît, mais aucun compte ici n’y est associé. Connectez-vous une fois avec votre mot de passe et faites l’association sur la page de votre compte.
openid-link = Connexion de votre organisation
openid-link-about = Associez votre compte une fois ; ensuite, vous vous connectez avec { $name }.
openid-link-begin = Associer à { $name }
openid-link-go = Aller vers { $name }
openid-linked = Votre compte est associé à { $name }.
openid-unlink = Supprimer l’association
openid-taken = Cette personne chez { $name } est associée à un autre compte.

## A form that came too late
kept-form = Votre session s’était terminée avant l’arrivée de ce formulaire. Reconnectez-vous : ce que vous avez saisi est encore là.
kept-nothing = Votre session s’était terminée avant l’arrivée de ce formulaire, et il n’a pas été exécuté. Connectez-vous et remplissez-le de nouveau.
kept-title = Envoyer ce que vous avez saisi
kept-about = Ce formulaire est arrivé après la fin de votre session, et il n’a pas été exécuté. Envoyez-le maintenant, ou abandonnez-le.
kept-send = L’envoyer maintenant
kept-leave = L’abandonner
kept-again = Ce que vous avez saisi figure ci-dessous. Envoyez-le à nouveau, ou abandonnez-le.

## Settings
set-second-factor = Seconde étape à la connexion
set-second-factor-about = Quels rôles doivent en avoir une, et à partir de quel jour.
set-second-factor-rule-about = À partir de ce jour, toute personne qui a le rôle configure une seconde étape à sa prochaine connexion, et ne peut rien faire d’autre avant, sauf enregistrer ce qui protège une personne, comme une rétractation. Laissez quelques jours : il faut avoir son téléphone sous la main.
f-factor-administrators-from = Administrateurs, à partir du
f-factor-roles = Rôles
f-factor-roles-row = Rôle { $number }
f-factor-from = À partir du
set-sessions = Sessions
set-sessions-now = { $count ->
    [0] Aucune session ouverte.
    [one] Une session ouverte, dans un navigateur.
   *[other] Sessions ouvertes dans { $count } navigateurs.
 }
set-sessions-end = Fermer toutes les sessions
set-factor-none = Aucune n’est configurée.
set-factor-passkeys = { $count ->
    [one] { $count } clé d’accès
   *[other] { $count } clés d’accès
 }
set-factor-vouched = Compte associé à la connexion de l’organisation.
set-factor-reset = Supprimer la seconde étape
set-factor-reset-about = Pour quelqu’un qui a perdu téléphone et codes de récupération. Vérifiez en personne de qui il s’agit : la personne qui fait cette demande a peut-être volé le mot de passe. Toutes les sessions se ferment, et la personne concernée en est informée.
a-end-sessions-done = Toutes les sessions du compte sont fermées.
a-reset-second-factor-done = La seconde étape est supprimée, et toutes les sessions sont fermées.
a-save-second-factor-done = La règle est enregistrée.
deed-end-sessions = Sessions fermées
deed-reset-second-factor = Seconde étape de connexion supprimée
deed-save-second-factor = Règle de la seconde étape de connexion enregistrée
problem-second-factor = Une seconde étape à la connexion est nécessaire
problem-second-factor-advice = Le rôle de la personne à qui appartient cette clé demande une seconde étape à la connexion. Créez une nouvelle clé après une connexion avec cette étape.
