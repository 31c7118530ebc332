# Ce que les personnes peuvent demander sur leurs données ; combien de temps on les conserve ; leur effacement.

a-request-data = Enregistrer une demande sur les données
a-request-data-done = Demande sur les données
a-request-data-about = La personne demande une copie de ses données, demande de les corriger ou de les effacer, ou s’oppose à leur utilisation. Enregistrez-le, quel que soit votre rôle : rien ne s’y oppose. Elle reçoit une réponse dans les trente jours.
a-answer-data-request = Répondre à une demande sur les données
a-answer-data-request-done = Réponse à une demande sur les données
a-answer-data-request-about = La réponse vaut pour la plus ancienne demande de ce type en attente. Dites pourquoi, avec les mots employés devant la personne. Si la demande n’est pas acceptée en entier, indiquez où elle peut faire une réclamation. Une opposition acceptée met le dossier en attente : rien n’est réservé et aucun départ n’est autorisé avant que quelqu’un qui en a le droit lève la mise en attente.
a-give-copy = Remettre une copie des données
a-give-copy-done = Copie des données remise
a-give-copy-about = Enregistrez d’abord qui reçoit la copie et comment vous avez vérifié de qui il s’agit. La copie se trouve ensuite sous « Copie des données » sur la page du dossier, pendant un jour. Le conseil, la protection et la santé remettent leurs propres parties.

due-data-copy = Répondre à la demande de copie des données
due-data-correction = Répondre à la demande de correction de données
due-data-objection = Répondre à l’opposition à l’utilisation de données
due-data-erasure = Répondre à la demande d’effacement de données

f-data-right = Ce que la personne demande
f-identity-shown = Comment vous avez vérifié de qui il s’agit
f-identity-shown-hint = Le document présenté, ou d’où vous la connaissez. N’écrivez pas le numéro du document.
f-asked-for = Ce qu’elle demande, avec ses mots
f-data-answer = Réponse
f-complain-to = Où elle peut faire une réclamation
f-complain-to-hint = Nécessaire, sauf si la demande est acceptée en entier.
f-withheld = Ce qui est omis
f-withheld-hint = Seulement ce qui nuirait à une autre personne ou à une enquête, ou ce que la loi interdit de dire.
f-withheld-ground = Pourquoi c’est omis
f-withheld-ground-hint = La copie l’indique.
f-retention-purpose = Ce qui est conservé
f-period-length = Pendant combien de temps
f-period-unit = Compté en
f-period-source = D’où vient la durée
f-period-source-hint = La loi, la convention ou la règle ; « interne » si c’est la vôtre.
f-held-case = Numéro du dossier
f-authority = En vertu de quelle autorité
f-authority-hint = La loi, le tribunal ou l’organisme qui a besoin des données.
f-hold-reference = Sa référence
f-told-of-hold = La personne a été informée
f-not-told-ground = Pourquoi elle n’a pas été informée
f-erased-case = Numéro du dossier
f-erasure-ground = Motif
f-nothing-against = J’ai regardé la liste, et rien ne s’oppose à l’effacement

v-data-right-copy = Une copie de ses données
v-data-right-correction = Correction
v-data-right-objection = Opposition à l’utilisation de ses données
v-data-right-erasure = Effacement
v-data-asker-person = La personne
v-data-asker-guardian = Parent ou tuteur
v-data-asker-representative = Quelqu’un qui la représente
v-data-answer-granted = Acceptée
v-data-answer-partly = Acceptée en partie
v-data-answer-refused = Refusée
v-copy-part-incidents = Incidents
v-copy-part-referrals = Demandes de protection et orientations
v-copy-part-risk = Évaluations des risques et repérage
v-copy-part-family = Famille et prise en charge
v-copy-part-access-log = Qui a lu les données
v-withheld-ground-safety-of-another = La sécurité d’une autre personne
v-withheld-ground-investigation = Une enquête en cours
v-withheld-ground-law = Une loi interdit de le dire
v-retention-purpose-case = Les dossiers, après leur fin
v-retention-purpose-access-log = La trace de qui a lu quoi
v-retention-purpose-repeated-requests = Les réponses gardées pour les demandes envoyées deux fois
v-retention-purpose-key-copies = Les copies du magasin de clés
v-period-unit-days = jours
v-period-unit-months = mois
v-period-unit-years = années
v-erasure-ground-retention = La durée de conservation est terminée
v-erasure-ground-own-wish = Le souhait de la personne
v-erasure-ground-unlawful = Cela n’aurait pas dû être enregistré
v-erasure-ground-ordered = Ordonné par un tribunal ou une autorité de contrôle
v-erasure-ground-restored = Effacé auparavant, et ramené par une ancienne copie

error-under-legal-hold = Une obligation de conservation pèse sur ce dossier. Il ne peut pas être effacé avant qu’elle soit levée.
error-case-not-ended = Ce dossier est en cours, ou la personne en a un autre. On n’efface que ce qui est terminé.
error-still-kept = La durée de conservation de ce dossier n’est pas terminée, ou aucune règle ne la fixe.

set-retention = Conservation
set-retention-about = Combien de temps on conserve quoi, sur quelle base, et à partir de quel jour. Les anciennes règles restent dans la liste.
set-retention-none = Aucune règle ne dit encore combien de temps les dossiers sont conservés ; aucun n’est donc à effacer.
set-retention-new = Ajouter une règle
set-retention-one = Règle de conservation
set-retention-form-about = Un dossier est conservé jusqu’à la fin du dernier jour et peut être effacé le lendemain. La règle d’un programme passe avant une règle pour tous.
set-retention-tallies = Les nombres de demandes de renseignements et les autres décomptes ne nomment personne et restent.
set-kept-for = Durée de conservation
set-not-in-force = Pas en vigueur
set-due-erasures = Dossiers arrivés à terme
set-due-erasures-about = Ce qui peut être effacé un jour donné, par numéro. Regarder ne change rien.
set-due-erasures-none = Aucun dossier n’arrive à terme ce jour-là.
set-due-day = Jour
set-due-look = Afficher
set-due-count = { $count ->
    [one] Le { $day }, { $count } dossier est arrivé à terme
   *[other] Le { $day }, { $count } dossiers sont arrivés à terme
} ; on peut en proposer { $free } à l’effacement.
set-case = Dossier
set-ended = Terminé
set-kept-until = Conservé jusqu’au
set-under-hold = Obligation de conservation
set-may-go = Peut être effacé
set-propose = Proposer
set-propose-due = Proposer d’effacer tout ce qui peut l’être
set-propose-due-about = Quelqu’un d’autre doit donner son accord avant tout effacement. Les dossiers sous obligation de conservation sont laissés de côté.
set-propose-due-count = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
set-cases = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
set-legal-holds = Obligations de conservation
set-legal-holds-about = Dossiers qui ne peuvent pas être effacés, parce qu’une loi, un tribunal ou une demande en justice en a besoin.
set-legal-holds-none = Aucun dossier n’est sous obligation de conservation.
set-legal-hold-new = Poser une obligation de conservation
set-legal-hold-about = Dès maintenant, le dossier ne peut plus être effacé avant que l’obligation soit levée. Informez-en la personne, sauf s’il y a un motif de ne pas le faire.
set-legal-hold-lift = Lever l’obligation de conservation
set-legal-hold-lift-about = Dès maintenant, le dossier peut de nouveau être effacé quand il arrive à terme.
set-told = Oui
set-not-told = Non
set-erasures = Effacement
set-erasures-about = Ce qu’il est proposé d’effacer, et les certificats de ce qui l’a été.
set-erasures-none = Rien n’est proposé à l’effacement, et rien n’a été effacé.
set-erasures-wait = { $count ->
    [one] { $count } proposition attend l’accord de quelqu’un.
   *[other] { $count } propositions attendent l’accord de quelqu’un.
}
set-erasure-new = Proposer d’effacer un dossier
set-erasure-about = Quelqu’un d’autre doit donner son accord. Seul un dossier terminé, et qu’aucune obligation de conservation ne retient, peut être effacé.
set-erasure-one = Proposition d’effacement
set-erasure-one-about = Rien n’est encore effacé. Une personne responsable du programme, autre que celle qui a fait la proposition, peut donner son accord.
set-erasure-agree = Donner son accord et effacer
set-erasure-agree-about = Les noms, les listes et la clé de chaque personne sont détruits tout de suite. Plus personne ne peut lire ce qui a été enregistré ; ni ses anciennes copies, une fois que la dernière copie antérieure des clés a disparu.
set-erasure-for-good = C’est définitif.
set-erasure-withdraw = Retirer la proposition
set-erasure-withdraw-about = Rien n’est effacé. Les dossiers peuvent être proposés de nouveau.
set-erasure-waits = Attend une seconde personne
set-erasure-ends = Décidé, en cours d’exécution
set-erased = Effacé
set-proposed = Proposé
set-agreed = Accord donné
set-not-yet = Pas encore
set-key-destroyed = Clé détruite
set-swept = Disparu des fichiers
set-certificate = Certificat d’effacement
set-certificate-about = Les données de ces dossiers ont été effacées. Le certificat ne nomme personne.
set-certificate-limits = Ce qui reste : que des entrées ont été faites, quand, par qui et de quel type, sans leur contenu, pour que l’on puisse encore prouver que le journal est intact ; et ce qui a été imprimé, dit ou transmis.
set-window = Anciennes copies
set-window-until = Les copies du magasin de clés sont conservées jusqu’au { $day } ; après ce jour, aucune copie des données ne peut être lue.
set-window-open = Aucune règle ne dit combien de temps les copies du magasin de clés sont conservées. Tant que la dernière copie antérieure n’est pas détruite, elle peut encore ouvrir une ancienne copie des données.

a-save-retention-done = La règle est enregistrée.
a-place-legal-hold-done = Le dossier est conservé jusqu’à ce que l’obligation soit levée.
a-lift-legal-hold-done = L’obligation de conservation est levée.
a-propose-erasure-done = Proposé. Quelqu’un d’autre doit donner son accord.
a-withdraw-erasure-done = La proposition est retirée.
a-erase-done = Effacé. Le certificat figure dans la liste.
deed-save-retention = Règle de conservation enregistrée
deed-place-legal-hold = Obligation de conservation posée
deed-lift-legal-hold = Obligation de conservation levée
deed-propose-erasure = Effacement proposé
deed-withdraw-erasure = Proposition d’effacement retirée
deed-erase = Dossiers effacés

copy-title = Copie des données
copy-about = Tout ce qui est enregistré sur la personne, d’où cela vient, ce qui a été décidé et pourquoi, et qui l’a lu. Cette copie appartient à la personne.
copy-file = La même chose sous forme de fichier pour d’autres logiciels
copy-made = Établie le
copy-stage = Étape du dossier
copy-parts = Parties dans cette copie
copy-parts-about = Les autres parties, s’il y en a, sont remises par les équipes qui les gardent : conseil, protection, santé.
copy-part-case = Le dossier
copy-part-counselling = Conseil
copy-part-protection = Protection
copy-part-health = Santé
copy-waiting = Attend une réponse
copy-entries = Ce qui a été enregistré
copy-left-out = Omis de cette copie, pour le motif indiqué ci-dessus.
copy-decided = Ce qui a été examiné pour cette décision :
copy-state-met = remplie
copy-state-unmet = non remplie
copy-state-unknown = pas encore connue
copy-state-error = n’a pas pu être décidée
copy-readings = Qui a lu les données
copy-readings-about = Les lectures des autres parties figurent dans les copies des équipes qui les gardent.
copy-readings-count = { $count ->
    [one] { $count } lecture
   *[other] { $count } lectures
}
copy-read-case = La page du dossier
copy-read-form = Un formulaire
copy-read-paper = La feuille pour la personne
copy-read-copy = Cette copie
copy-read-track = Une situation particulière, sous forme de page
copy-read-decision = Les règles d’une décision
copy-read-consents = Ce que vous avez accepté
copy-read-file = Un document ou une image
copy-read-told = Ce qui bloque une étape
copy-read-emergency = Ouvert en urgence
