### Traite, statut, besoins particuliers, services pendant l’attente, une signature libre. Un message par ligne, les mêmes clés dans toutes les langues.

## What can be done

a-explain-victim-rights = Expliquer les droits d’une victime avant sa décision
a-explain-victim-rights-done = Droits d’une victime expliqués
a-explain-victim-rights-about = Avant la décision d’une personne qui a peut-être été victime de traite : où en sont la procédure, l’indemnisation et les titres de séjour, et ce que le retour y changerait, avec une aide juridique ; si la famille est en sécurité, comment la famille et la communauté peuvent réagir, et si la personne a peur. Seule l’équipe de protection le lit.
a-record-account = Enregistrer un récit, une seule fois
a-record-account-done = Récit enregistré
a-record-account-about = Ce que la personne raconte de ce qu’on lui a fait, avec ses mots. On le demande une seule fois : qui voudrait le demander de nouveau le lit ici, si la personne est d’accord. Chaque enregistrement compte comme une fois où l’on a demandé. Seule l’équipe de protection le lit.
a-record-proceedings = Enregistrer des nouvelles de l’affaire pénale
a-record-proceedings-done = Nouvelles de l’affaire pénale enregistrées
a-record-proceedings-about = Procès, issue, peine, indemnisation, libération d’un auteur des faits : la personne en est informée, aussi après le retour, sauf si elle ne souhaite pas de nouvelles. La libération d’un auteur des faits met en attente un dossier dont le départ n’a pas encore eu lieu, et l’équipe de protection est prévenue.
a-send-assessments = Enregistrer l’envoi au partenaire d’accueil
a-send-assessments-done = Évaluations transmises au partenaire d’accueil
a-send-assessments-about = L’évaluation des risques et celle des besoins, les besoins de santé et le plan sont transmis au partenaire d’accueil avec l’avis de retour, si la personne est d’accord pour cela exactement. Envoyez-les par un moyen sûr ; ici figurent ce qui a été transmis, à qui, et l’accord de la personne.
a-explain-status = Expliquer l’effet du retour sur le statut
a-explain-status-done = Effet possible du retour sur le statut de protection expliqué
a-explain-status-about = Une personne qui a un statut de réfugié ou de protection temporaire apprend, avant toute décision et toute demande à une ambassade, que vivre de nouveau dans le pays d’origine, ou s’adresser à ses autorités, peut mettre fin au statut. Le HCR ou l’autorité d’asile est présent si la personne le souhaite.
a-record-specific-needs = Enregistrer des besoins particuliers
a-record-specific-needs-done = Besoins particuliers enregistrés
a-record-specific-needs-about = Les besoins propres à une personne, avec ses mots, et ce qui est fait pour y répondre. Les besoins apportent de l’aide ; ils ne comptent jamais contre quelqu’un, et aucune règle ne peut demander d’où ils viennent. N’écrivez ni religion, ni orientation sexuelle, ni identité de genre : écrivez ce qu’il faut.
a-record-service = Enregistrer un service pendant l’attente
a-record-service-done = Service pendant l’attente enregistré
a-record-service-about = Hébergement, aide médicale, argent pour les besoins essentiels, soutien psychosocial et autres : ce qui a été demandé, ce qui a été donné, par qui et à quel coût. On peut l’enregistrer à toute étape, aussi après que la personne a dit non au retour : l’aide ne dépend jamais de la poursuite du retour.
a-confirm-arrangements = Confirmer les préparatifs du voyage et de l’arrivée
a-confirm-arrangements-done = Préparatifs du voyage et de l’arrivée enregistrés
a-confirm-arrangements-about = Transport jusqu’à destination, une nuit d’hébergement, aide à l’aéroport, quelqu’un à ses côtés : ce qui est prévu et qui l’a confirmé. Toute personne qui travaille sur le dossier le lit ; écrivez donc ce qu’il faut faire, et non pourquoi.

## What forms ask

f-protection-status = La personne a un statut de réfugié ou de protection temporaire
f-protection-status-hint = Ici ou dans un autre pays, accordé par un État ou par le HCR. Une personne qui en a un apprend d’abord ce que le retour peut y changer.
f-internally-displaced = La personne est déplacée à l’intérieur de son propre pays
f-internally-displaced-hint = Elle n’a jamais franchi de frontière. Ce programme n’est pas pour elle : orientez-la vers celles et ceux qui aident là-bas.
f-alternatives-explained = Les moyens de rester, d’obtenir une protection et de rentrer ont été expliqués, chacun avec ses limites
f-alternatives-explained-hint = Asile, autres titres, régularisation, aide juridique, retour plus tard, ne pas rentrer.
f-motives = Pourquoi la personne pense à rentrer
f-motives-hint = Cochez tout ce que la personne cite. Cela peut changer : chaque entretien a ses propres raisons.
f-answer-by = Réponse attendue au plus tard le
f-answer-by-hint = Laissez vide pour appliquer le nombre de jours fixé par le programme.
f-proceedings = Procédure contre les trafiquants
f-proceedings-explained = On a expliqué où en est la procédure, et ce que le retour y changerait
f-compensation = Demande d’indemnisation
f-compensation-explained = On a expliqué où en est une demande d’indemnisation, et comment la faire depuis l’étranger
f-stay-permit = Titre de séjour
f-stay-permit-explained = On a expliqué où en est un titre de séjour, et quels autres moyens de rester existent
f-legal-help = Un avocat ou un service d’aide juridique a conseillé la personne
f-legal-help-by = Qui a donné l’aide juridique
f-family-safety-assessed = La sécurité des membres de la famille a été examinée, ici et là-bas
f-family-safety = Ce qui a été constaté sur la sécurité de la famille
f-reaction-assessed = On a réfléchi avec la personne à la façon dont la famille et la communauté peuvent réagir
f-reaction = Comment elles peuvent réagir
f-trained-for-accounts = Recueilli par quelqu’un de formé pour cela
f-account = Ce que la personne a raconté
f-account-hint = Avec les mots de la personne, pas plus qu’elle ne souhaite dire. Arrêtez quand elle souhaite arrêter.
f-told-before = Combien de fois la personne l’a déjà raconté, ailleurs
f-may-be-shared = La personne est d’accord pour que celles et ceux qui le demanderaient de nouveau le lisent plutôt
f-shared-with = Avec qui il est partagé, et ce qui est omis
f-again-because = Pourquoi on l’a demandé de nouveau
f-again-because-hint = Nécessaire quand un récit existe déjà.
f-event = Ce qui s’est passé dans l’affaire pénale
f-news-told = La personne a été informée
f-news-told-hint = « Refus de répondre » signifie que la personne ne souhaite pas de telles nouvelles.
f-told-on = Informée le
f-safety-measures = Ce qui est fait pour la sécurité de la personne et de la famille
f-shared-parts = Ce qui est transmis
f-sent-to = À qui
f-sent-to-hint = Organisation et personne.
f-safe-way = Par quel moyen sûr
f-safe-way-hint = Par exemple sous pli fermé et en main propre, ou chiffré. Jamais par un courrier ou un message sans protection.
f-loss-explained = On a expliqué que vivre de nouveau dans le pays d’origine peut mettre fin au statut
f-contact-explained = On a expliqué que s’adresser aux autorités de cet État, par exemple pour un passeport, peut aussi y mettre fin
f-wishes-involved = La personne souhaite que le HCR ou l’autorité d’asile soit associé
f-involved = Cet organisme a été associé
f-involved-body = Quel organisme
f-specific-needs = D’où viennent les besoins
f-specific-needs-hint = Cochez ce que la personne accepte de voir écrit. Cela ouvre une aide et ne ferme rien.
f-needs-in-words = Ce dont la personne a besoin
f-measures = Ce qui est fait, par qui, jusqu’à quand
f-arrangements-needed = Il faut prévoir quelque chose pour le voyage ou l’arrivée
f-arrangements = Ce qui est prévu
f-arrangements-hint = Ce qu’il faut faire, et non pourquoi.
f-confirmed = Celles et ceux qui le fournissent l’ont confirmé
f-confirmed-by = Qui a confirmé
f-waiting-service = Quel service
f-asked-on = Demandé le
f-service-outcome = Ce qu’il en est advenu
f-given-from = Donné à partir du
f-given-until = Donné jusqu’au
f-provider = Qui le fournit
f-cost = Ce qu’il coûte
f-cost-hint = Montant, monnaie et durée : 12,50 EUR par nuit.
f-told-unconditional = On a dit à la personne que cela ne dépend pas de la poursuite du retour
f-reflection-hours = Nombre d’heures entre le dernier entretien de conseil et la signature
f-reflection-hours-hint = Au moins 24.
f-document-days = Nombre de jours pour la réponse d’un consulat
f-counselling-office = Bureau de l’organisation indépendante qui conseille
f-counselling-office-hint = Nécessaire là où un État gère le bureau de départ. Son organisation n’appartient à aucun État.
error-not-independent = Ce bureau n’existe pas, ou son organisation appartient à un État. Nommez celui d’une organisation indépendante.

## Choices

v-claim-state-none = Aucune démarche
v-claim-state-possible = Possible, démarche non engagée
v-claim-state-under-way = Démarche en cours
v-claim-state-ended = Démarche terminée
v-claim-state-unknown = On ne sait pas
v-proceedings-charged = Des poursuites ont été engagées
v-proceedings-trial = Procès
v-proceedings-outcome = Issue
v-proceedings-sentence = Peine
v-proceedings-compensation = Indemnisation
v-proceedings-perpetrator-released = Un auteur des faits est libéré
v-shared-part-risk-assessment = Évaluation des risques
v-shared-part-needs-assessment = Évaluation des besoins
v-shared-part-health-needs = Besoins de santé
v-shared-part-reintegration-plan = Plan de réintégration
v-specific-need-woman-at-risk = Femme en danger
v-specific-need-single-head-of-household = Personne seule à la charge d’un foyer
v-specific-need-disability = Handicap
v-specific-need-gender-based-violence = Personne survivante de violences fondées sur le genre
v-specific-need-torture = Personne survivante de torture
v-specific-need-other-violence = Personne survivante d’autres violences
v-specific-need-pregnancy = Grossesse
v-specific-need-statelessness = Apatridie
v-specific-need-other = Autre
v-service-outcome-asked = Demandé, pas encore donné
v-service-outcome-given = Donné
v-service-outcome-not-available = Non disponible
v-service-outcome-declined = La personne n’en a pas voulu
v-motive-family = Être avec sa famille
v-motive-care = S’occuper de quelqu’un
v-motive-no-work = Pas de travail ici, ou travail perdu
v-motive-no-means = Pas de moyens pour vivre ici
v-motive-no-legal-stay = Pas de séjour légal ici
v-motive-protection-refused = Asile refusé ou abandonné
v-motive-safety = Pas en sécurité ici
v-motive-health = Santé
v-motive-plans-at-home = Projets là-bas : travail, école, entreprise
v-motive-better-at-home = La situation est meilleure là-bas maintenant
v-motive-homesick = Mal du pays
v-motive-stay-ended = Le travail, les études ou la visite sont terminés
v-motive-other = Autre

## What is due, and what the program itself writes

due-document-answer = Réponse du consulat sur le document de voyage
due-proceedings-news = Donner à la personne les nouvelles de l’affaire pénale
due-perpetrator-released = Un auteur des faits est libéré : prévenir la personne et veiller à sa sécurité
system-pressure-signs = Des signes de pression ont été enregistrés dans un entretien. Le dossier est mis en attente jusqu’à ce que l’équipe de protection l’ait examiné.
system-perpetrator-released = Un auteur des faits, dans l’affaire pénale, est libéré.

## Safeguards: trafficking

sg-vul-18-explained = Avant de décider, la personne a appris, avec une aide juridique, où en sont la procédure, l’indemnisation et les titres de séjour, et elle a compris.
sg-vul-18-explained-why = Qui part sans savoir peut perdre un titre de séjour, l’indemnisation et la possibilité de voir justice rendue.
sg-vul-18-explained-remedy = Faites-le expliquer par quelqu’un de formé, en présence d’un avocat et d’un interprète qui n’est ni un proche ni un agent d’une autorité, et enregistrez-le. Si la déclaration a été signée avant, la personne décide et signe de nouveau.
sg-vul-18-family = La sécurité de la famille, et la façon dont la famille et la communauté peuvent réagir, ont été évaluées avec la personne.
sg-vul-18-family-why = Les trafiquants peuvent s’en prendre à la famille, et tous les foyers n’accueillent pas bien la personne qui revient.
sg-vul-18-family-remedy = Réfléchissez-y avec la personne, examinez la sécurité de la famille, et enregistrez ce qui a été constaté.
sg-vul-18-referred = Le HCR ou l’autorité d’asile a été sollicité, parce que la personne craint un préjudice ou que cette crainte n’a pas pu être exclue.
sg-vul-18-referred-why = Une personne victime de traite peut aussi être réfugiée, et seuls ces organismes peuvent le dire.
sg-vul-18-referred-remedy = Orientez la personne vers le HCR ou l’autorité d’asile. Si elle ne le veut pas, enregistrez l’orientation comme non acceptée.
sg-vul-13-once = On demande une seule fois à la personne ce qui lui est arrivé, ou la raison de le demander de nouveau est consignée.
sg-vul-13-once-why = Le raconter de nouveau, c’est le revivre.
sg-vul-13-once-remedy = Lisez le récit déjà recueilli. S’il faut demander de nouveau, dites pourquoi.
sg-vul-04-agreed = La personne a accepté ce qui est transmis au partenaire d’accueil, et le partage avec lui.
sg-vul-04-agreed-why = Ce qui a été confié ne va nulle part sans le oui de la personne.
sg-vul-04-agreed-remedy = Montrez à la personne ce qui serait transmis, et à qui, et demandez-lui. Après un non, n’envoyez rien.

## Safeguards: status and scope

sg-int-15-scope = La personne est hors de son propre pays, ou on ne sait pas qu’elle ne l’est pas.
sg-int-15-scope-why = Le retour de personnes déplacées à l’intérieur de leur pays a ses propres règles et sa propre aide ; ce programme n’est pas fait pour cela.
sg-int-15-scope-remedy = Ne conservez rien. Expliquez à la personne où trouver l’aide pour les personnes déplacées à l’intérieur du pays : auprès de l’autorité responsable, du HCR ou d’une autre organisation ; l’annuaire les nomme.
sg-int-15-asked = On a demandé à la personne si elle a un statut de réfugié ou de protection temporaire.
sg-int-15-asked-why = Le retour peut mettre fin à un tel statut ; il faut donc que quelqu’un demande.
sg-int-15-asked-remedy = Demandez, et notez la réponse dans la fiche de la personne.
sg-int-15-told = Quiconque a, ou peut avoir, un statut de réfugié ou de protection temporaire a été informé, avant de décider, de ce que le retour et un contact avec son État peuvent y changer.
sg-int-15-told-why = Un statut perdu peut ne jamais revenir. Personne ne doit le perdre sans le savoir.
sg-int-15-told-remedy = Expliquez-le dans une langue que la personne comprend, avec un interprète qui n’est ni un proche ni un agent d’une autorité, et enregistrez-le. Si la déclaration a été signée avant, la personne décide et signe de nouveau. D’ici là, ne contactez aucune ambassade.
sg-int-15-involved = Le HCR ou l’autorité d’asile a été associé, ou la personne ne l’a pas souhaité.
sg-int-15-involved-why = L’organisme qui protège une personne peut dire ce que le retour signifie pour le statut, et s’il est sûr.
sg-int-15-involved-remedy = Demandez à la personne. Si elle le souhaite, associez le HCR ou l’autorité d’asile avant de continuer, et enregistrez-le.
sg-int-15-granted = Quiconque a obtenu une protection entre-temps a été informé de ce que le retour peut y changer, et le HCR ou l’autorité d’asile a été associé selon son souhait.
sg-int-15-granted-why = La protection tout juste accordée prendrait fin avec le retour.
sg-int-15-granted-remedy = Informez d’abord la personne de la décision, expliquez ce que le retour y changerait, et enregistrez l’entretien. Si la déclaration a été signée avant, la personne décide et signe de nouveau.
sg-int-11-referred = Le HCR ou l’autorité d’asile a été sollicité, quand la personne est ou peut être apatride, ou craint un préjudice.
sg-int-11-referred-why = Une personne sans État, ou qui craint le sien, doit être entendue par ces organismes avant qu’un voyage soit préparé.
sg-int-11-referred-remedy = Orientez la personne vers le HCR ou l’autorité d’asile. Si elle ne le veut pas, enregistrez l’orientation comme non acceptée. Si on ne lui a jamais demandé sa nationalité, notez-la dans la fiche.

## Safeguards: a free decision

sg-vol-01-alternatives = Les moyens de rester, d’obtenir une protection et de rentrer ont été expliqués à la personne, chacun avec ses limites.
sg-vol-01-alternatives-why = Qui n’entend parler que d’une seule voie ne choisit pas.
sg-vol-01-alternatives-remedy = Expliquez-les dans un entretien de conseil, et enregistrez-le.
sg-cou-02-organisation = Là où un État gère le bureau de départ, le programme nomme une organisation indépendante qui conseille.
sg-cou-02-organisation-why = Personne ne parle librement de rester à ceux qui en décident.
sg-cou-02-organisation-remedy = La personne responsable du programme nomme un bureau d’une organisation indépendante dans les conditions du programme.
sg-cou-02-counsellor = L’entretien qui compte a été mené par quelqu’un de l’organisation indépendante que le programme nomme.
sg-cou-02-counsellor-why = Le conseil est indépendant quand la personne qui conseille l’est.
sg-cou-02-counsellor-remedy = Faites mener et enregistrer un entretien par une personne de cette organisation chargée du conseil. Si la déclaration a été signée avant, la personne décide et signe de nouveau.
sg-vol-05-asked = On a demandé à la personne si elle est détenue.
sg-vol-05-asked-why = En détention, il faut examiner plus de choses ; il faut donc que quelqu’un demande.
sg-vol-05-asked-remedy = Demandez, et notez la réponse dans la fiche de la personne.
sg-vol-09-thinking = Il y a au moins 24 heures, ou davantage si le programme le dit, entre le dernier entretien de conseil et cette signature.
sg-vol-09-thinking-why = Une décision prise sans une nuit pour y réfléchir n’est souvent pas vraiment la sienne.
sg-vol-09-thinking-remedy = Laissez la personne réfléchir, et faites signer le formulaire plus tard, si elle souhaite toujours rentrer.
sg-vol-09-time = Il s’est écoulé au moins 24 heures, ou davantage si le programme le dit, entre le dernier entretien de conseil et la signature.
sg-vol-09-time-why = Une décision prise sans une nuit pour y réfléchir n’est souvent pas vraiment la sienne.
sg-vol-09-time-remedy = Laissez la personne réfléchir, et faites signer de nouveau la déclaration si elle souhaite toujours rentrer.
sg-vol-09-signing = Ce formulaire est signé sans personne d’autre dans la pièce, et aucun proche ni agent d’une autorité n’interprète.
sg-vol-09-signing-why = Devant d’autres personnes, tout le monde ne peut pas dire non.
sg-vol-09-signing-remedy = Voyez la personne seule, avec un interprète qui n’est ni un proche ni un agent d’une autorité, ou sans interprète s’il n’en faut pas.
sg-vol-09-signed-alone = La déclaration a été signée sans personne d’autre dans la pièce, et aucun proche ni agent d’une autorité n’a interprété.
sg-vol-09-signed-alone-why = Devant d’autres personnes, tout le monde ne peut pas dire non.
sg-vol-09-signed-alone-remedy = Faites signer de nouveau la déclaration, la personne étant seule, et dites qui a interprété.
sg-vol-09-circumstances = Les circonstances de la décision sont nommées, avec une décision d’éloignement et la détention s’il y en a.
sg-vol-09-circumstances-why = Ce qui laisse peu de choix n’empêche pas le retour, mais on ne le cache jamais.
sg-vol-09-circumstances-remedy = Cochez chaque circonstance qui s’applique, ou qu’aucune d’elles ne s’applique.
sg-mov-08-arranged = Ce dont la personne a besoin en chemin et à l’arrivée est prévu et confirmé.
sg-mov-08-arranged-why = Un besoin entendu puis oublié laisse une personne seule au pire moment.
sg-mov-08-arranged-remedy = Organisez-le avec celles et ceux qui le fournissent, faites-le confirmer, et enregistrez-le, en disant ce qu’il faut faire et non pourquoi.
