# Identité, documents de voyage et demandes adressées aux États.

## Actions
a-record-evidence = Consigner ce qui montre qui est la personne
a-record-evidence-done = Élément d’identité consigné
a-record-evidence-about = Tout ce qui aide à établir l’identité ou la nationalité : documents de toute sorte, ou entretien. Une photographie n’est conservée que si la personne le souhaite et n’est jamais comparée à d’autres ; aucune empreinte digitale n’est conservée. Dire non n’a aucune conséquence.
a-request-verification = Demander à un consulat de confirmer la nationalité
a-request-verification-done = Confirmation de nationalité demandée
a-request-verification-about = Un État apprend que cette personne est ici et pourrait être sa ressortissante ; cela ne peut être retiré. Seulement si le voyage est impossible autrement, avec l’accord de la personne pour cette demande précise, et jamais tant qu’une demande de protection est ouverte.
a-record-consulate-answer = Consigner ce que le consulat a dit
a-record-consulate-answer-done = Réponse du consulat consignée
a-record-consulate-answer-about = Une réponse, une question, un rendez-vous, ou l’absence de réponse et une relance. Chacune a un jour suivant, pour qu’aucune demande ne soit oubliée.
a-request-clearance = Demander un visa de transit, une autorisation de sortie ou une dispense
a-request-clearance-done = Visa, autorisation ou dispense demandés
a-request-clearance-about = L’autorité apprend qui est la personne et qu’elle veut partir. La personne doit le savoir avant d’accepter, surtout si elle n’a pas le droit de séjourner dans le pays. Jamais tant qu’une demande de protection est ouverte.
a-record-clearance = Consigner un visa, une autorisation ou une dispense
a-record-clearance-done = Réponse sur le visa, l’autorisation ou la dispense consignée
a-record-clearance-about = Ce que l’autorité a dit. Personne n’est autorisé à voyager tant que ce qui a été demandé est en attente, refusé ou non valable le jour du départ.
a-take-custody = Prendre un document en dépôt
a-take-custody-done = Document pris en dépôt
a-take-custody-about = Les personnes gardent leurs propres papiers. N’en prenez un que pour une raison, avec leur accord, contre un reçu qui dit quand il sera rendu.
a-end-custody = Rendre un document
a-end-custody-done = Document rendu
a-end-custody-about = Le document est de nouveau chez la personne. Si le voyage est abandonné, il est rendu le jour même.

## Champs
f-machine-readable = Lignes pour machines
f-machine-readable-hint = Les deux ou trois lignes de lettres, de chiffres et de < au bas de la page. Saisissez-les, collez-les ou scannez-les : ce que vous laissez vide ci-dessous est alors rempli, et les chiffres de contrôle sont vérifiés.
f-held-by = Qui l’a maintenant
f-held-by-hint = Laissez vide si la personne l’a. Un document que quelqu’un d’autre garde, ou qui est perdu, ne compte pas pour le voyage.
f-differs-because = Pourquoi il dit autre chose de la personne
f-differs-because-hint = Nécessaire quand la date de naissance du document n’est pas celle du dossier.
f-evidence = De quoi il s’agit
f-issued-by = Qui l’a établi
f-issued-by-hint = Bureau, école, tribunal, personne. Pour un entretien : qui l’a mené, et où.
f-evidence-result = Résultat de l’examen
f-checked-by = Qui l’a examiné
f-identity-fields = Ce qui a été envoyé
f-identity-fields-hint = L’identité, et rien d’autre : rien sur la santé, la protection, une demande d’asile ou la raison du séjour.
f-consulate-request = Réponse à quelle demande
f-answered-on = Quand
f-consulate-answer = Ce que le consulat a dit
f-next-on = Jour suivant
f-next-on-hint = Quand s’y rendre, envoyer ce qui manque ou relancer.
f-clearance = Ce qui est demandé
f-authority-asked = Quelle autorité
f-clearance-answer = Ce qu’elle a dit
f-hand-back-on = Rendu au plus tard le
f-hand-back-on-hint = Le dernier jour où il revient à la personne.
f-receipt-given = La personne a un reçu
f-handed-back-on = Rendu le
f-signed-for = Signé à la remise

## Choix
v-holder-person = La personne
v-holder-programme = Ce programme, contre reçu
v-holder-host-authority = Une autorité du pays d’accueil
v-holder-asylum-authority = L’autorité d’asile
v-holder-employer = Un employeur
v-holder-somebody-else = Quelqu’un d’autre
v-holder-lost = Perdu
v-holder-stolen = Volé
v-evidence-passport = Passeport (document de voyage officiel)
v-evidence-identity-card = Carte nationale d’identité (document de voyage officiel)
v-evidence-birth-certificate = Acte de naissance
v-evidence-marriage-certificate = Acte de mariage
v-evidence-divorce-certificate = Acte de divorce
v-evidence-driving-licence = Permis de conduire
v-evidence-qualification = Diplôme ou certificat de travail
v-evidence-family-register = Livret de famille ou registre familial
v-evidence-electronic-transaction = Démarches en ligne auprès d’autorités (impôts, prestations, banque)
v-evidence-other-document = Autre document
v-evidence-registration-document = Document d’enregistrement, par exemple du HCR (informel)
v-evidence-language-analysis = Analyse de la langue (autre méthode)
v-evidence-interview = Entretien (autre méthode)
v-evidence-photograph = Photographie, si la personne le souhaite
v-evidence-result-not-checked = Pas encore examiné
v-evidence-result-genuine = Authentique
v-evidence-result-doubtful = Douteux
v-evidence-result-not-genuine = Non authentique
v-identity-field-names = Noms
v-identity-field-birth-date = Date de naissance
v-identity-field-birth-place = Lieu de naissance
v-identity-field-sex = Sexe
v-identity-field-nationality = Nationalité
v-identity-field-parents = Noms des parents
v-identity-field-former-address = Dernière adresse dans ce pays
v-identity-field-document-numbers = Numéros de documents
v-identity-field-document-copies = Copies de documents
v-identity-field-photograph = Photographie
v-consulate-request-travel-document = Document de voyage
v-consulate-request-verification = Confirmation de nationalité
v-consulate-answer-granted = Délivré ou confirmé
v-consulate-answer-refused = Refusé ou non confirmé
v-consulate-answer-more-asked = Demande autre chose
v-consulate-answer-appointment = Rendez-vous
v-consulate-answer-no-answer = Pas de réponse ; relancé
v-clearance-transit-visa = Visa de transit
v-clearance-exit-clearance = Autorisation de sortie
v-clearance-fine-waiver = Dispense d’une amende pour séjour irrégulier
v-clearance-stamp-waiver = Dispense d’un cachet d’expulsion
v-clearance-birth-registration = Déclaration d’une naissance
v-clearance-answer-granted = Accordé
v-clearance-answer-refused = Refusé
v-clearance-answer-not-needed = Pas nécessaire
v-clearance-answer-goes-without = Refusé ; la personne le sait et part quand même

## Erreurs
error-unreadable-lines = Ce ne sont pas les lignes d’un document de voyage. Un passeport a deux lignes de 44 signes, une carte trois de 30 ou deux de 36. Laissez ce champ vide et remplissez les champs ci-dessous.
error-check-digits = Un chiffre de contrôle ne convient pas : un signe a été mal lu, ou le document a été modifié. Comparez les lignes avec le document ; O et 0, I et 1 se ressemblent.
error-is-visa = Ce sont les lignes d’un visa. Consignez-le avec les visas, autorisations et dispenses.
error-other-than-lines = Les lignes pour machines disent autre chose. Corrigez l’un des deux.
error-nothing-open = Rien dans ce dossier n’attend cela. Regardez ce qui y est déjà consigné.

## Échéances
due-verification-answer = Réponse du consulat sur la nationalité
due-clearance-answer = Réponse sur le visa, l’autorisation ou la dispense
due-custody-ends = Document à rendre à la personne

## Garanties
sg-doc-02-passport = Aucun passeport valable n’est disponible.
sg-doc-02-passport-why = Un passeport valable est utilisé tel quel. Une demande montrerait la personne pour rien à l’État qu’elle a quitté.
sg-doc-02-passport-remedy = Utilisez le passeport. S’il est perdu, volé ou gardé par quelqu’un, consignez-le d’abord avec le document.
sg-doc-03-clearances = Chaque visa, autorisation et dispense demandé est accordé et valable le jour du départ, ou n’est pas nécessaire.
sg-doc-03-clearances-why = Sans cela, la personne est arrêtée en chemin, mise à l’amende ou interdite de retour.
sg-doc-03-clearances-remedy = Consignez la réponse de l’autorité. Si elle refuse une dispense, dites-le à la personne ; si elle part quand même, consignez-le avec la raison.
sg-doc-04-receipt = La personne accepte que le document soit gardé et a un reçu.
sg-doc-04-receipt-why = Qui n’a pas ses papiers en main n’est pas libre de partir. Chacun garde les siens.
sg-doc-04-receipt-remedy = Dites à quoi sert le document et quand il revient ; écrivez un reçu. Si la personne dit non, laissez-lui le document.
sg-doc-04-back = Le programme ne garde aucun document de la personne.
sg-doc-04-back-why = La personne voyage avec tout ce qui est à elle.
sg-doc-04-back-remedy = Rendez les documents et consignez-le.
sg-int-12-agreed = La personne accepte la photographie ou l’analyse de sa langue.
sg-int-12-agreed-why = Le visage et la voix appartiennent à la personne. Rien n’en dépend, et un non est sans conséquence.
sg-int-12-agreed-remedy = Demandez à la personne. Si elle dit non, consignez un autre élément, ou aucun.

## Accords avec des États
set-state-agreements = Accords avec des États
set-state-agreements-about = Dans quel délai un État délivre un document de voyage ou dit si quelqu’un est son ressortissant, et ce qu’il accepte comme preuve. Ses réponses sont dues dans ces délais ; sans accord, ceux du programme comptent.
set-state-agreements-none = Aucun accord pour le moment. Les réponses sont dues dans les délais du programme.
set-state-agreement-new = Ajouter un accord avec un État
set-state-agreement = Accord avec un État
set-state-agreement-about = Ce à quoi l’autre État s’est engagé. Le texte lui-même reste là où il est conservé.
set-agreement-state = État
f-verification-days = Jours pour confirmer la nationalité
f-evidence-means = Ce qu’il accepte comme preuve de nationalité
agreed-document = { $days ->
    [one] Il délivre un document de voyage en { $days } jour.
   *[other] Il délivre un document de voyage en { $days } jours.
}
agreed-verification = { $days ->
    [one] Il dit en { $days } jour si quelqu’un est son ressortissant.
   *[other] Il dit en { $days } jours si quelqu’un est son ressortissant.
}
agreed-evidence = Il accepte comme preuve de nationalité :
deed-save-state-agreement = Accord avec un État enregistré
