### Mots du parcours : actions, étapes, échéances. Un message par ligne, les mêmes clés dans toutes les langues.

## Actions: the button, the line in the timeline, what stands on top of the form.

a-register = Enregistrer une personne
a-register-done = Personne enregistrée
a-register-about = Ouvre un dossier avec le consentement de la personne et ses premières données. Expliquez d’abord à quoi servent les données et qui les voit ; si la personne dit non, rien n’est conservé.
a-amend = Modifier la fiche de la personne
a-amend-done = Fiche modifiée
a-amend-about = Montre toute la fiche telle qu’elle est maintenant ; ce que vous videz ici disparaît de la page du dossier, mais l’ancienne version reste consignée. Un autre pays de retour met fin à une déclaration signée, et on redemande à la personne ce qu’elle souhaite.
a-record-migration-history = Enregistrer le parcours migratoire
a-record-migration-history-done = Parcours migratoire enregistré
a-record-migration-history-about = Le chemin qui a mené ici, pour autant que la personne souhaite le raconter : il aide à préparer l’après-retour et montre tôt les dettes et les dangers. Seule l’équipe de conseil le lit. Ne demandez rien deux fois.
a-revoke-consent = Retirer le consentement aux données
a-revoke-consent-done = Consentement aux données retiré
a-revoke-consent-about = La personne n’est plus d’accord pour que des données soient conservées ou partagées. L’effet est immédiat et aucune raison n’est demandée. Retirer avant le départ le consentement à la conservation met aussi fin au dossier ; retirer le consentement au partage ne prive d’aucune aide.
a-join-group = Ajouter à une famille ou à un groupe de voyage
a-join-group-done = Ajout à une famille ou à un groupe de voyage
a-join-group-about = Relie ce dossier à d’autres pour permettre de voyager ensemble. Chaque personne garde son propre dossier, sa propre décision et sa propre voix.
a-leave-group = Quitter le groupe
a-leave-group-done = Groupe quitté
a-leave-group-about = La personne ne voyage plus avec ce groupe. L’effet est immédiat, l’accord de personne n’est nécessaire, et Homeward n’en informe pas les autres.
a-decide-eligibility = Décider de l’éligibilité
a-decide-eligibility-done = Décision prise sur l’éligibilité
a-decide-eligibility-about = Dit si cette personne peut participer au programme, avec les motifs pour chaque critère. « Non éligible » met fin au dossier ; expliquez à la personne pourquoi, dans sa langue, et comment demander un réexamen.
a-review-eligibility = Réexaminer la décision sur l’éligibilité
a-review-eligibility-done = Décision sur l’éligibilité réexaminée
a-review-eligibility-about = Quelqu’un qui n’a pas pris la décision la réexamine. Si elle est annulée, le dossier continue comme éligible.
a-counsel = Enregistrer un entretien de conseil
a-counsel-done = Entretien de conseil enregistré
a-counsel-about = Ce qui a été expliqué, demandé et dit, et si la personne pouvait parler librement. Seule l’équipe de conseil le lit. Un entretien qui n’a pas été privé, libre et compris reste consigné, mais ne compte pas pour une décision éclairée.
a-record-capacity = Enregistrer une évaluation de la capacité de décider
a-record-capacity-done = Évaluation de la capacité de décider enregistrée
a-record-capacity-about = À utiliser quand on doute que la personne puisse décider, une fois qu’un professionnel qualifié a examiné la question. Si elle ne le peut pas, la personne qui en a légalement le droit décide. Un second membre du personnel vérifie l’entrée.
a-declare = Enregistrer la déclaration signée
a-declare-done = Déclaration de retour volontaire signée
a-declare-about = La personne confirme par écrit, après les entretiens de conseil, que le retour est son propre choix, fait librement. La déclaration vaut pour cette personne, ce dossier et ce pays de retour. Elle n’oblige la personne ni à voyager ni à rester : la personne peut se rétracter à tout moment avant le départ.
a-reconfirm = Confirmer de nouveau la déclaration en privé
a-reconfirm-done = Question reposée à la personne en privé
a-reconfirm-about = Peu avant le voyage, quelqu’un d’autre que la personne chargée du conseil voit la personne seule et lui demande si elle souhaite toujours rentrer. Un non, ou un signe de pression, arrête le voyage.
a-withdraw = Enregistrer une rétractation
a-withdraw-done = La personne s’est rétractée
a-withdraw-about = La personne ne souhaite plus rentrer. Aucune raison n’est demandée et il n’y a aucune sanction. Les réservations prennent fin tout de suite et ce dossier se termine ; la personne peut faire plus tard une nouvelle demande, dans un nouveau dossier.
a-refer-protection = Orienter vers la protection
a-refer-protection-done = Orientation vers la protection
a-refer-protection-about = Demande l’aide de quelqu’un qui peut protéger ou conseiller la personne. C’est possible à tout moment, même après la fin du dossier, et rien dans Homeward ne peut le retarder.
a-record-protection-outcome = Enregistrer la suite d’une demande ou orientation
a-record-protection-outcome-done = Suite d’une demande ou d’une orientation enregistrée
a-record-protection-outcome-about = Ce que l’autorité d’asile, le HCR ou un autre organisme a répondu. Seule l’équipe de protection le lit.
a-assess-vulnerability = Évaluer la vulnérabilité
a-assess-vulnerability-done = Vulnérabilité évaluée
a-assess-vulnerability-about = Ce qui met cette personne en danger et ce qui la protège, ce dont elle a besoin avant, pendant et après le voyage, et ce qui en découle pour le retour. Avec des mots, sans note chiffrée. Recommencez quand quelque chose change.
a-screen-trafficking = Repérer les indices de traite
a-screen-trafficking-done = Repérage de la traite fait
a-screen-trafficking-about = Un membre du personnel formé pour cela pose des questions, une seule fois et en privé, sur des indices de traite ou d’exploitation. Seule l’équipe de protection lit les réponses.
a-assess-risk = Enregistrer une évaluation des risques
a-assess-risk-done = Évaluation des risques enregistrée
a-assess-risk-about = Ce qu’un organisme, dont le nom est noté, a conclu sur les risques du retour, avec des mots, et jusqu’à quand on peut s’y fier. Un risque réel de préjudice irréparable interdit le retour. Un second membre du personnel vérifie l’entrée.
a-assess-age = Enregistrer une évaluation de l’âge
a-assess-age-done = Évaluation de l’âge enregistrée
a-assess-age-about = Le résultat d’une évaluation respectueuse et non invasive, faite par plusieurs professions et expliquée à la personne. Tant qu’elle n’est pas concluante, la personne reste pour nous un enfant.
a-treat-as-child = Traiter désormais comme un enfant
a-treat-as-child-done = Personne traitée désormais comme un enfant
a-treat-as-child-about = À utiliser dès que vous pensez que la personne peut avoir moins de 18 ans. Toute la protection prévue pour les enfants s’applique aussitôt, jusqu’à ce qu’une évaluation de l’âge dise autre chose.
a-record-care = Enregistrer qui s’occupe de l’enfant
a-record-care-done = Enregistré : qui s’occupe de l’enfant
a-record-care-about = Avec qui l’enfant se trouve aujourd’hui, et qui parle pour lui. Un enfant non accompagné ou séparé a un tuteur et une représentation juridique gratuite avant toute décision.
a-record-best-interests = Enregistrer l’intérêt supérieur de l’enfant
a-record-best-interests-done = Intérêt supérieur de l’enfant enregistré
a-record-best-interests-about = Ce qu’un organisme de protection de l’enfance a conclu sur l’intérêt supérieur de cet enfant. Seule la conclusion de cet organisme compte, pas l’avis d’une autorité d’immigration. Un second membre du personnel vérifie l’entrée.
a-record-incident = Signaler un incident
a-record-incident-done = Incident signalé
a-record-incident-about = Il s’est passé quelque chose que l’équipe de protection doit voir. Tout le monde peut le signaler, à tout moment. L’équipe de protection le trouve dans le dossier.
a-assess-health = Enregistrer une évaluation de santé
a-assess-health-done = Évaluation de santé enregistrée
a-assess-health-about = Dit si un problème médical important est connu ou soupçonné. Dans ce cas, un médecin examine la personne avant le voyage. Seule l’équipe de santé le lit.
a-record-fitness = Enregistrer l’aptitude au voyage
a-record-fitness-done = Aptitude au voyage enregistrée
a-record-fitness-about = Dit si la personne est apte au voyage, de quel jour à quel jour, et si les soins continuent après l’arrivée. L’aptitude doit couvrir le jour du départ et le jour de l’arrivée.
a-check-embarkation = Enregistrer le contrôle de santé avant l’embarquement
a-check-embarkation-done = Contrôle de santé avant l’embarquement enregistré
a-check-embarkation-about = Un bref examen, juste avant le voyage : la personne va-t-elle assez bien pour voyager ?
a-record-entry-right = Enregistrer le droit d’entrée et de séjour
a-record-entry-right-done = Droit d’entrée et de séjour enregistré
a-record-entry-right-about = À quel titre la personne peut entrer dans le pays de retour et y rester. C’est nécessaire avant la réservation.
a-request-document = Demander un document de voyage à un consulat
a-request-document-done = Document de voyage demandé
a-request-document-about = Fait savoir à un État que cette personne cherche à obtenir un document ; c’est irréversible. Seulement quand le voyage est impossible sans ce document, seulement avec l’accord de la personne pour cette demande précise, et jamais tant qu’une demande de protection est en cours.
a-record-document = Enregistrer un document de voyage
a-record-document-done = Document de voyage enregistré
a-record-document-about = Le document avec lequel la personne voyagera. Un passeport valable est utilisé tel quel.
a-ask-receiving-office = Consulter le bureau d’accueil
a-ask-receiving-office-done = Bureau d’accueil consulté
a-ask-receiving-office-about = Demande au bureau du pays de retour s’il peut aider cette personne. Le voyage n’est réservé qu’après sa réponse positive.
a-answer-receiving = Enregistrer la réponse du bureau d’accueil
a-answer-receiving-done = Réponse du bureau d’accueil
a-answer-receiving-about = Dit si le bureau d’accueil peut aider, et à quelles conditions. « Ne peut pas aider » ramène le dossier à la déclaration, même quand le voyage est réservé.
a-plan-follow-up = Convenir du suivi après le retour
a-plan-follow-up-done = Suivi après le retour convenu
a-plan-follow-up-about = Quand et comment nous sommes en contact après le retour, d’une manière sûre pour la personne. C’est nécessaire avant la réservation.
a-except-monitoring = Accepter un retour vers un lieu sans suivi
a-except-monitoring-done = Retour vers un lieu sans suivi accepté
a-except-monitoring-about = Là où personne ne peut voir après le retour comment va la personne, on n’organise normalement pas de retour assisté. La personne responsable de la protection peut l’accepter pour cette seule personne, en donnant un motif.
a-book = Réserver le voyage
a-book-done = Voyage réservé
a-book-about = Enregistre les billets de cette personne, et ceux des autres qui voyagent avec elle, chacun comme une réservation à part. Cela engage le programme à payer, mais n’engage la personne à rien : elle peut toujours se rétracter. Rien sur un billet ne dit pourquoi quelqu’un voyage.
a-cancel-booking = Annuler la réservation
a-cancel-booking-done = Réservation annulée
a-cancel-booking-about = Renonce aux billets. La déclaration et la réponse du bureau d’accueil restent valables ; un nouveau voyage peut donc être réservé.
a-notify-arrival = Annoncer l’arrivée au bureau d’accueil
a-notify-arrival-done = Arrivée annoncée au bureau d’accueil
a-notify-arrival-about = Envoie au bureau d’accueil le vol et ce qu’il doit préparer. L’avis doit partir à temps ; s’il est tardif, donnez le motif, et quelqu’un d’autre l’approuve.
a-approve-late-notice = Approuver un avis tardif
a-approve-late-notice-done = Avis tardif approuvé
a-approve-late-notice-about = Le bureau d’accueil a eu moins de temps que d’habitude. Quelqu’un d’autre que la personne qui a envoyé l’avis dit que la personne sera malgré tout bien accueillie.
a-release = Autoriser le départ
a-release-done = Départ autorisé
a-release-about = Dit que toutes les garanties sont remplies maintenant et que la personne peut voyager. L’autorisation expire après un court délai, et aussitôt que change quelque chose sur quoi elle repose.
a-record-departure = Enregistrer le départ
a-record-departure-done = Personne partie
a-record-departure-about = La personne est partie. Enregistrez ce qui s’est passé, même s’il n’y avait pas d’autorisation de départ : un incident est alors écrit pour l’équipe de protection ; appelez-la aussi.
a-record-arrival = Enregistrer l’arrivée
a-record-arrival-done = Personne arrivée
a-record-arrival-about = La personne est dans le pays de retour. Dites comment elle est venue : avec notre aide, par ses propres moyens, ou éloignée par une autorité. Toute personne arrivée peut être aidée, de quelque façon qu’elle soit venue.
a-name-earlier-case = Indiquer un dossier antérieur de la personne
a-name-earlier-case-done = Dossier antérieur indiqué
a-name-earlier-case-about = La personne est venue sans être annoncée et avait déjà un dossier ailleurs : relevez son numéro sur ce qu’elle a avec elle. Si ce dossier existe, qui le suit apprend que la personne est peut-être arrivée, et dit si c’est le cas. On ne vous dit pas si ce dossier existe, et il ne vous est pas ouvert.
a-check-arrival = Dire si c’est cette personne qui est arrivée
a-check-arrival-done = Arrivée vérifiée
a-check-arrival-about = Un autre bureau a accueilli quelqu’un qui dit que ce dossier est le sien. Demandez à ce bureau, et à la personne si vous pouvez la joindre sans risque. Après un oui, l’arrivée est enregistrée ici, et les deux dossiers se citent l’un l’autre pour qui voit les deux. Après un non, personne n’apprend rien.
a-hand-over = Enregistrer la prise en charge à l’arrivée
a-hand-over-done = Prise en charge à l’arrivée enregistrée
a-hand-over-about = La responsabilité passe de la personne qui accompagne à celle qui accueille, et les deux signent. Un enfant n’est confié qu’à la personne ou à l’organisme que nomme la détermination ; sinon il reste avec la personne qui l’accompagne, et vous appelez l’équipe de protection.
a-first-contact = Enregistrer le premier contact après l’arrivée
a-first-contact-done = Premier contact après l’arrivée
a-first-contact-about = La personne et le bureau d’accueil se sont parlé. La réintégration commence. Si le contact a été tardif, dites pourquoi : il peut tout de même être accepté.
a-close = Clore le dossier
a-close-done = Dossier clos
a-close-about = Le soutien après le retour se termine. Prévenez d’abord la personne, et dites-lui comment revenir. Un dossier clos peut être rouvert.
a-reopen = Rouvrir le dossier
a-reopen-done = Dossier rouvert
a-reopen-about = La personne a de nouveau besoin de soutien. Le dossier reprend là où il a été clos.
a-exit = Terminer le dossier sans départ
a-exit-done = Dossier terminé sans départ
a-exit-about = La personne ne voyagera pas avec ce programme, pour une autre raison que sa propre rétractation. Le dossier ne peut pas être rouvert ; la personne peut faire une nouvelle demande. Si elle a changé d’avis, enregistrez plutôt une rétractation.
a-hold = Mettre en attente
a-hold-done = Mise en attente
a-hold-about = Le dossier attend ; pendant ce temps, rien n’est réservé et aucun départ n’est autorisé. Toute personne qui voit une raison de s’arrêter peut le faire. Dites quand on réexaminera la situation.
a-lift-hold = Lever une mise en attente
a-lift-hold-done = Mise en attente levée
a-lift-hold-about = La raison d’attendre a disparu. Dites ce qui a changé. Les autres mises en attente restent.
a-assign = Attribuer le dossier
a-assign-done = Dossier attribué
a-assign-about = Quelqu’un d’autre reprend le dossier et ses tâches. Dites à la personne de qui il s’agit.
a-add-file = Ajouter un document ou une image
a-add-file-done = Document ou image ajouté
a-add-file-about = Un document numérisé ou photographié, jusqu’à 10 Mo. Les traces du lieu et de l’appareil photo en sont effacées, et il est gardé sous scellé. Seules les personnes indiquées ci-dessous peuvent l’ouvrir, et chaque ouverture est journalisée.
a-verify = Vérifier une entrée
a-verify-done = Entrée vérifiée
a-verify-about = Vous comparez l’entrée avec le document et confirmez qu’ils concordent. La personne qui a fait l’entrée ne peut pas la vérifier.
a-correct = Corriger une entrée
a-correct-done = Entrée corrigée
a-correct-about = Pour une chose mal enregistrée, non pour une chose qui a changé. L’ancienne entrée reste visible. Les déclarations, les déterminations, les évaluations de la capacité de décider et les départs demandent aussi l’accord d’une seconde personne.
a-approve-correction = Approuver une correction
a-approve-correction-done = Correction approuvée
a-approve-correction-about = Vous comparez la correction avec le document et convenez qu’elle est juste. Elle compte à partir de là. La personne qui a fait la correction ne peut pas l’approuver.

## Stages: where a case stands.

stage-registered = Personne enregistrée
stage-registered-about = La personne accepte que nous conservions ses données. Le conseil continue ; la prochaine étape est la décision sur l’éligibilité.
stage-eligible = Éligible
stage-eligible-about = La personne peut participer au programme. C’est à elle de décider, après les entretiens de conseil, de rentrer ou non.
stage-declared = Déclaration signée
stage-declared-about = La personne a signé la déclaration de retour volontaire. La prochaine étape est de consulter le bureau d’accueil. La personne peut se rétracter à tout moment.
stage-confirmed = Accueil confirmé
stage-confirmed-about = Le bureau d’accueil peut aider. Le voyage peut être réservé.
stage-booked = Voyage réservé
stage-booked-about = Le voyage est réservé. Le départ de la personne doit encore être autorisé, et elle peut se rétracter.
stage-released = Départ autorisé
stage-released-about = Toutes les garanties étaient remplies quand l’autorisation a été donnée. Elle expire après un court délai, et aussitôt que quelque chose change. La personne peut encore se rétracter.
stage-departed = Personne partie
stage-departed-about = La personne est partie et se trouve en chemin.
stage-arrived = Personne arrivée
stage-arrived-about = La personne est dans le pays de retour. La prochaine étape est le premier contact avec le bureau d’accueil.
stage-reintegrating = Réintégration en cours
stage-reintegrating-about = La personne est en contact avec le bureau d’accueil et reçoit un soutien après le retour.
stage-closed = Dossier clos
stage-closed-about = Le soutien après le retour est terminé. Le dossier peut être rouvert.
stage-exited = Terminé sans départ
stage-exited-about = Ce dossier s’est terminé avant un voyage assisté. La personne peut demander des conseils ou une protection, ou faire une nouvelle demande.

## Why a case ended without departure; other reasons stand under v-exit.

exit-why-not-eligible = Non éligible
exit-why-withdrawn = La personne s’est rétractée
exit-why-consent-revoked = La personne a retiré son consentement aux données

## Parts of the case page.

part-person = Personne
part-eligibility = Éligibilité
part-decision = Conseil et décision
part-protection = Protection
part-health = Santé
part-papers = Papiers
part-journey = Voyage
part-arrival = Arrivée et après
part-case = Dossier

## States of a safeguard.

state-met = Remplie
state-unmet = Non remplie
state-unknown = Pas encore connue
state-not-applicable = Sans objet
state-error = N’a pas pu être vérifiée, donc compte comme non remplie

## What everyone outside the audience of a safeguard sees: these lines say no more than that.

clearance-protection-pending = Feu vert de la protection : pas encore donné
clearance-protection-given = Feu vert de la protection : donné
clearance-health-pending = Feu vert de la santé : pas encore donné
clearance-health-given = Feu vert de la santé : donné

## Deadlines: what is due; the day stands beside it.

due-release-lapses = L’autorisation de départ expire
due-departure = Départ
due-arrival-notice = Annoncer l’arrivée au bureau d’accueil
due-reconfirm = Reposer la question à la personne, en privé, avant le voyage
due-declaration-reconfirm = La déclaration doit être confirmée de nouveau
due-first-contact = Premier contact après l’arrivée
due-arrival-claim = Quelqu’un est arrivé qui est peut-être cette personne : dites si c’est le cas
due-hold-review = Réexaminer la mise en attente
due-fitness-ends = Fin de l’aptitude au voyage
due-document-ends = Le document de voyage expire
due-risk-ends = On ne peut plus se fier à l’évaluation des risques
due-receiving-answer = Réponse du bureau d’accueil
due-eligibility-decision = Décision sur l’éligibilité
due-reassess-vulnerability = Évaluer de nouveau la vulnérabilité après l’arrivée
due-reassess-risk = Évaluer de nouveau le risque après l’arrivée
due-reassess-health = Évaluer de nouveau la santé après l’arrivée

## What became of an entry.

entry-replaced = Corrigée : une autre entrée a pris sa place
entry-struck = Rayée : elle ne compte plus
entry-awaits-second = Attend l’accord d’une seconde personne
entry-by-system = Ajoutée par Homeward, en conséquence d’une autre entrée
