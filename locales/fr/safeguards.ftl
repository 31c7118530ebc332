### Les garanties en mots : ce qui doit être vrai (<id>), pourquoi (-why) et que faire maintenant (-remedy). Un message par ligne, les mêmes clés dans toutes les langues.

## Consent, eligibility, age

sg-int-10-consent = On a expliqué à la personne, dans une langue qu’elle comprend, à quoi servent les données, et elle a accepté qu’elles soient conservées ; ou il n’est pas possible de le lui demander, et une autre base légale est enregistrée.
sg-int-10-consent-why = Les données appartiennent à la personne : rien n’est conservé avant qu’elle sache dans quel but et dise oui. Un non est respecté.
sg-int-10-consent-remedy = Expliquez dans une langue que la personne comprend, avec un interprète s’il le faut, et demandez de nouveau. Si la personne dit non, ne conservez rien et conseillez-la sans ouvrir de dossier.
sg-int-10-live = Le consentement de la personne à la conservation des données est toujours en vigueur.
sg-int-10-live-why = Le consentement peut être retiré à tout moment ; à partir de là, on ne fait plus rien des données pour le retour.
sg-int-10-live-remedy = Arrêtez-vous ici. Seulement si la personne le souhaite, expliquez de nouveau à quoi servent les données et enregistrez-la de nouveau avec un nouveau consentement.
sg-int-03-open = Le programme est ouvert à de nouveaux dossiers.
sg-int-03-open-why = On ne promet à personne une place dans un programme qui ne peut pas l’accueillir.
sg-int-03-open-remedy = Demandez à la personne responsable du programme si le programme ouvre et quand, et cherchez avec la personne un autre programme.
sg-int-03-eligible = La personne a été jugée éligible, avec des motifs pour chaque critère.
sg-int-03-eligible-why = Les mêmes critères s’appliquent à tout le monde de la même façon, avant toute promesse.
sg-int-03-eligible-remedy = Décidez de l’éligibilité, critère par critère, et dites le résultat à la personne dans sa langue.
sg-acc-06-other-reviewer = Le réexamen est fait par quelqu’un qui n’a pas pris la décision.
sg-acc-06-other-reviewer-why = Personne ne juge équitablement sa propre décision, et la personne a droit à un regard neuf.
sg-acc-06-other-reviewer-remedy = Confiez le réexamen à un autre responsable d’équipe, qui n’a pas participé à la décision.
sg-second-person = La personne qui confirme n’est pas celle qui a fait l’entrée.
sg-second-person-why = Deux paires d’yeux voient les erreurs, et les pressions, qu’une seule ne voit pas.
sg-second-person-remedy = Demandez à un collègue qui n’a pas fait l’entrée de regarder le document et de confirmer.
sg-int-07-age = L’évaluation de l’âge qui a conclu que la personne est adulte a été faite par plusieurs professions, non par une autorité d’immigration ou des frontières ni par la police, et a été expliquée à la personne.
sg-int-07-age-why = Une conclusion erronée prive un enfant de toute la protection due à un enfant ; en cas de doute, la personne est traitée comme un enfant.
sg-int-07-age-remedy = Traitez désormais la personne comme un enfant, ou faites évaluer de nouveau l’âge dans les règles et enregistrez le résultat.

## Counselling and a free, informed decision

sg-cou-02 = La personne a été conseillée avant de signer : par des personnes indépendantes, en privé, sans agent d’une autorité à portée de voix, dans une langue qu’elle comprend, sans qu’un proche ou un agent d’une autorité interprète, libre de mettre fin à l’entretien et de joindre quelqu’un à l’extérieur.
sg-cou-02-why = Seule une personne qui parle librement et qui comprend peut prendre une décision éclairée.
sg-cou-02-remedy = Menez un entretien de conseil qui respecte tout cela, et enregistrez-le. Si la déclaration a été signée avant, la personne décide et signe de nouveau.
sg-vol-11-alone = La personne a été conseillée seule au moins une fois, sans sa famille.
sg-vol-11-alone-why = Devant ses proches, tout le monde ne peut pas dire ce qu’il veut ou ce qu’il craint.
sg-vol-11-alone-remedy = Voyez la personne seule, avec un interprète qui n’est ni un proche ni quelqu’un d’une autorité, et enregistrez l’entretien.
sg-vol-01-free = La personne décide librement, et il n’y a aucun signe de pression.
sg-vol-01-free-why = Un retour sous pression physique ou psychologique n’est pas volontaire.
sg-vol-01-free-remedy = Parlez avec la personne seule. Si quelqu’un fait pression sur elle, orientez-la vers la protection et ne continuez que si elle décide librement.
sg-vol-01-informed = La personne dispose à temps d’informations impartiales et fiables pour décider.
sg-vol-01-informed-why = Personne ne peut choisir librement entre des voies qu’il ne connaît pas.
sg-vol-01-informed-remedy = Conseillez la personne sur les moyens de rester, la protection et le retour, répondez aux questions encore ouvertes, et enregistrez l’entretien.
sg-vol-05-detention = La personne, si elle est détenue, a toutes les informations et une aide juridique, et ne subit ni violence, ni mauvais traitements, ni menace de détention sans fin.
sg-vol-05-detention-why = En détention, un oui au retour n’est peut-être qu’un moyen de sortir de la cellule.
sg-vol-05-detention-remedy = Procurez à la personne des informations et un avocat, conseillez-la de nouveau en privé et enregistrez-le. Si elle n’est pas détenue, notez-le dans sa fiche.
sg-vol-04-asked = La personne chargée du conseil a dit s’il y a lieu de douter que la personne soit capable de décider.
sg-vol-04-asked-why = Si nul ne s’en assure, une personne qui ne peut pas décider est renvoyée chez elle sur une décision qui n’est pas la sienne.
sg-vol-04-asked-remedy = Répondez à la question dans un entretien de conseil ; en cas de doute, répondez oui.
sg-vol-04-capacity = Un médecin, un professionnel de la santé mentale ou un tribunal a constaté que la personne est capable de décider, ou la personne qui en a légalement le droit a décidé en faveur du retour ; un second membre du personnel l’a vérifié.
sg-vol-04-capacity-why = C’est à un professionnel qualifié de constater si quelqu’un peut décider, et non à nous de le deviner.
sg-vol-04-capacity-remedy = Faites faire l’évaluation, enregistrez ce qu’elle a constaté, et faites vérifier l’entrée par un collègue.

## Declaration

sg-vol-02-form = La personne comprend le formulaire qu’elle va signer ; il a été relu, nomme le bon pays de retour et n’oblige personne à rester.
sg-vol-02-form-why = Une signature sous des mots qui ne sont pas compris, ou qui engagent, n’est pas une déclaration libre.
sg-vol-02-form-remedy = Utilisez un formulaire validé dans une langue que la personne comprend, ou faites lire à haute voix, par un interprète dont le nom est noté, un formulaire validé dans une autre langue ; vérifiez le pays ; puis faites signer. Les formulaires validés figurent sous « Formulaires ».
sg-vol-02-signed = La déclaration est signée, comprise, faite pour ce pays de retour, et pas trop ancienne.
sg-vol-02-signed-why = Aucun voyage n’est préparé sans que la personne ait écrit elle-même que c’est son choix.
sg-vol-02-signed-remedy = S’il n’y a pas de déclaration valable, conseillez la personne et laissez-la décider et signer de nouveau. Une déclaration ancienne, ou pour un autre pays, ne compte pas.
sg-vol-11-reconfirmed = Dans les 72 dernières heures, ou moins si le programme le dit, la personne a redit, seule et en privé, à quelqu’un d’autre que la personne chargée du conseil, qu’elle souhaite rentrer, sans signe de pression.
sg-vol-11-reconfirmed-why = On peut changer d’avis, et la dernière occasion de le dire doit être une occasion libre.
sg-vol-11-reconfirmed-remedy = Quelqu’un d’autre que la personne chargée du conseil voit la personne seule et lui pose la question, avec un interprète qui n’est ni un proche ni quelqu’un d’une autorité. Si la réponse est non, enregistrez la rétractation.

## Protection

sg-vol-08-asked = On a demandé à la personne si elle craint une atteinte grave au retour.
sg-vol-08-asked-why = Personne ne peut être renvoyé vers la persécution, la torture ou la mort, et on ne l’apprend qu’en demandant.
sg-vol-08-asked-remedy = Demandez dans un entretien de conseil privé et enregistrez la réponse. Refuser de répondre est aussi une réponse, et conduit à une évaluation des risques.
sg-vol-08-no-harm = Une évaluation des risques n’a constaté aucun risque réel de persécution, de torture, de mort ou d’un autre préjudice irréparable.
sg-vol-08-no-harm-why = Le principe de non-refoulement interdit un retour vers un tel préjudice, même quand la personne le souhaite.
sg-vol-08-no-harm-remedy = Faites évaluer le risque et enregistrez le résultat. Si le risque est réel, orientez la personne vers la protection ; le retour n’a pas lieu.
sg-int-11-answer = Aucune demande de protection ni orientation n’est en cours pour laquelle la personne veut que le retour attende.
sg-int-11-answer-why = Partir peut mettre fin à une demande pour toujours ; c’est donc la personne qui décide d’attendre ou non la réponse.
sg-int-11-answer-remedy = Expliquez ce que le départ signifie pour la demande. Enregistrez la réponse quand elle arrive ; si la personne, entendue seule, ne veut pas attendre, enregistrez-le dans une nouvelle entrée d’orientation.
sg-vul-01-assessed = La vulnérabilité de la personne a été évaluée.
sg-vul-01-assessed-why = Ce qui met une personne en danger ne se lit pas dans une catégorie ; il faut que quelqu’un regarde.
sg-vul-01-assessed-remedy = Évaluez la vulnérabilité avec la personne et enregistrez-la avec des mots.
sg-vul-01-viable = L’évaluation de la vulnérabilité a jugé le retour viable, et toutes les conditions éventuelles sont remplies.
sg-vul-01-viable-why = On n’organise pas un retour qui nuit à la personne plus qu’il ne l’aide.
sg-vul-01-viable-remedy = Veillez aux conditions, puis évaluez de nouveau. Si le retour reste exclu, dites à la personne pourquoi, et voyez avec elle les moyens de rester et les orientations.
sg-vul-03-screened = Un membre du personnel formé pour cela a fait le repérage de la traite et de l’exploitation.
sg-vul-03-screened-why = Les personnes victimes de traite le disent rarement sans qu’on le demande, et peuvent être renvoyées vers leurs trafiquants.
sg-vul-03-screened-remedy = Faites faire le repérage par un membre du personnel formé pour cela, une seule fois et en privé, et enregistrez-le.
sg-vul-03-safe = Une évaluation des risques valable et vérifiée a constaté que le retour est sûr et dans l’intérêt de la personne.
sg-vul-03-safe-why = Ceux qui ont exploité la personne l’attendent peut-être chez elle ou en chemin.
sg-vul-03-safe-remedy = Faites évaluer les risques, enregistrez le résultat, et faites-le vérifier par un collègue. Si le retour n’est pas sûr, voyez les moyens de rester.
sg-vul-03-high-risk = Ce qui est fait contre le risque élevé est accepté par la personne et par la partie qui accueille.
sg-vul-03-high-risk-why = Le risque est considéré comme élevé quand la personne coopère avec les services de police ou de justice ou que le trafiquant peut le savoir ; ne pas savoir compte comme savoir.
sg-vul-03-high-risk-remedy = Convenez de mesures avec la personne et la partie qui accueille, et enregistrez-les dans une nouvelle évaluation des risques.

## Children

sg-vul-05-determination = Une autorité de protection de l’enfance, une commission indépendante ou un tribunal a déterminé que le retour est dans l’intérêt supérieur de l’enfant ; un second membre du personnel l’a vérifié.
sg-vul-05-determination-why = Un enfant sans parent ni autre personne qui s’occupe habituellement de lui n’a personne d’autre pour peser ce qui est le mieux pour lui, et les autorités d’immigration ont d’autres intérêts.
sg-vul-05-determination-remedy = Demandez à l’organisme de protection de l’enfance une détermination de l’intérêt supérieur, enregistrez sa conclusion, et faites-la vérifier par un collègue. Si elle n’est pas favorable au retour, il n’a pas lieu.
sg-vul-05-family = La famille a été retrouvée, ou la rechercher va contre l’intérêt de l’enfant ; elle veut et peut s’occuper de l’enfant ; et la sécurité du lieu de retour a été vérifiée.
sg-vul-05-family-why = Un enfant doit retrouver des personnes sûres, qui veulent s’occuper de lui.
sg-vul-05-family-remedy = Demandez à l’organisme de protection de l’enfance de rechercher la famille, de l’évaluer et d’évaluer la sécurité, et enregistrez ce qu’il a constaté.
sg-vul-06-guardian = L’enfant a un tuteur et une représentation juridique gratuite.
sg-vul-06-guardian-why = Un enfant seul a besoin d’un adulte qui parle pour lui avant toute décision.
sg-vul-06-guardian-remedy = Demandez à l’autorité de protection de l’enfance de désigner un tuteur et un avocat, et enregistrez les deux.
sg-vul-06-receiver = La conclusion sur l’intérêt supérieur nomme la personne ou l’organisme qui s’occupera de l’enfant à son arrivée.
sg-vul-06-receiver-why = Entre la porte de l’avion et la famille, un enfant ne doit jamais être sans quelqu’un de responsable.
sg-vul-06-receiver-remedy = Demandez à l’organisme de protection de l’enfance de nommer la personne ou l’organisme qui accueille, et enregistrez-le avec la conclusion.
sg-vul-14-assessed = L’intérêt supérieur propre de l’enfant a été évalué par des personnes formées au travail avec des enfants, non par une autorité d’immigration ; l’évaluation est favorable au retour, et l’accord ou le désaccord de l’enfant est consigné.
sg-vul-14-assessed-why = Un enfant dans une famille est aussi une personne : ce qui est bon pour les parents peut ne pas l’être pour l’enfant.
sg-vul-14-assessed-remedy = Faites évaluer la situation propre de l’enfant par des personnes formées, écoutez l’enfant, et enregistrez à la fois la conclusion et l’avis de l’enfant.
sg-vul-14-full = Une détermination complète a été faite, par une autorité de protection de l’enfance, une commission indépendante ou un tribunal, parce que l’enfant n’est pas d’accord, serait séparé d’une personne qui s’occupe de lui, ou pourrait subir un préjudice, ou que l’une de ces questions est restée ouverte ; un second membre du personnel l’a vérifiée.
sg-vul-14-full-why = Quand l’enjeu est si grand pour un enfant, une évaluation seule n’est pas assez prudente.
sg-vul-14-full-remedy = Demandez à l’organisme de protection de l’enfance une détermination complète, enregistrez-la, et faites-la vérifier par un collègue.
sg-mov-09-escort = L’enfant voyage avec quelqu’un qui l’accompagne et est accueilli par une personne ou un organisme désigné.
sg-mov-09-escort-why = Un enfant sans parent ni autre personne qui s’occupe habituellement de lui ne voyage jamais seul et n’arrive jamais sans que quelqu’un l’attende.
sg-mov-09-escort-remedy = Désignez quelqu’un pour l’accompagner, nommez la personne ou l’organisme qui l’accueille, et inscrivez les deux dans la réservation.
sg-mov-09-carer = L’enfant fait le même voyage que la personne qui s’occupe de lui, ou voyage avec quelqu’un qui l’accompagne.
sg-mov-09-carer-why = Si la personne qui s’occupe de lui reste ou change de projet, l’enfant ne doit pas partir seul.
sg-mov-09-carer-remedy = Réservez le même voyage pour l’enfant et la personne qui s’occupe de lui, ou désignez quelqu’un pour accompagner l’enfant ; si cette personne ne voyage plus, enregistrez qui s’occupe de l’enfant maintenant.
sg-mov-09-handover = L’identité de la personne qui accueille a été vérifiée, et c’est celle que nomme la détermination.
sg-mov-09-handover-why = Un enfant confié à la mauvaise personne peut être perdu pour toujours.
sg-mov-09-handover-remedy = Ne confiez pas l’enfant. Laissez-le avec la personne qui l’accompagne, signalez un incident et appelez l’équipe de protection.

## Health

sg-hlt-01-assessed = La santé de la personne a été évaluée, et on lui a demandé si elle a des problèmes médicaux.
sg-hlt-01-assessed-why = Un voyage peut aggraver une maladie, et on ne peut pas soigner ce que personne n’a cherché à savoir.
sg-hlt-01-assessed-remedy = Faites évaluer la personne par du personnel de santé formé et enregistrez-le. Si la personne ne souhaite pas répondre, enregistrez-le : un médecin l’examine alors.
sg-vul-10-doctor = Un médecin a jugé la personne apte au voyage, elle peut accéder aux soins nécessaires au lieu de retour, et la continuité des soins est organisée.
sg-vul-10-doctor-why = Quand un problème est connu ou ne peut pas être exclu, le voyage et la suite ne doivent coûter ni la santé ni la vie.
sg-vul-10-doctor-remedy = Faites examiner la personne par un médecin, renseignez-vous sur les soins au lieu de retour, organisez les médicaments et le relais des soins, et enregistrez l’aptitude au voyage.
sg-hlt-01-valid = L’aptitude au voyage est valable le jour du départ et le jour de l’arrivée.
sg-hlt-01-valid-why = La santé change : un constat ancien ne dit rien d’aujourd’hui.
sg-hlt-01-valid-remedy = Faites examiner de nouveau la personne et enregistrez une aptitude qui couvre tout le voyage, ou déplacez le voyage.
sg-hlt-01-embarkation = Un contrôle de santé dans les trois jours avant le départ a conclu que la personne est apte au voyage.
sg-hlt-01-embarkation-why = Le dernier contrôle montre ce qui a changé depuis l’évaluation de santé.
sg-hlt-01-embarkation-remedy = Faites le contrôle dans les trois jours avant le départ et enregistrez-le. Si la personne n’est pas apte, mettez le dossier en attente pour raison médicale.

## Papers

sg-int-14-entry = La personne peut entrer dans le pays de retour et y rester.
sg-int-14-entry-why = Une personne refoulée à la frontière reste bloquée entre deux pays.
sg-int-14-entry-remedy = Cherchez à quel titre la personne peut entrer et rester, sans donner son nom à une autorité, et enregistrez-le.
sg-doc-01-valid = La personne détient un document de voyage valable le jour du départ et le jour de l’arrivée.
sg-doc-01-valid-why = Sans document valable, la personne est bloquée en chemin.
sg-doc-01-valid-remedy = Enregistrez le document valable que la personne possède. S’il n’y en a pas, et si la personne est d’accord, demandez-en un au consulat.
sg-doc-02-agreed = Le voyage est impossible sans ce qui est demandé, et la personne est d’accord avec cette demande.
sg-doc-02-agreed-why = Une demande signale la personne à l’État qu’elle a quitté ; c’est à elle d’en décider.
sg-doc-02-agreed-remedy = Expliquez ce qui est envoyé et à qui, et demandez à la personne. Si elle dit non, ou si le document n’est pas nécessaire, ne demandez rien au consulat.
sg-doc-02-no-claim = Aucune demande de protection ni orientation n’est en cours.
sg-doc-02-no-claim-why = Ce que l’on signale aux autorités du pays d’origine peut mettre en danger la personne et celles et ceux qui sont restés là-bas.
sg-doc-02-no-claim-remedy = Attendez que la demande soit terminée, et enregistrez sa suite. La personne décide de la demande, et nul ne lui demande d’y renoncer.

## Journey and destination

sg-prg-08-open = Les retours vers ce lieu ne sont pas suspendus.
sg-prg-08-open-why = On ne conduit personne vers un lieu qui n’est pas sûr pour les personnes de retour ou pour le personnel.
sg-prg-08-open-remedy = Attendez que la personne responsable du programme lève la suspension. Dites à la personne pourquoi, et quelle aide existe en attendant.
sg-prg-14-monitoring = Quelqu’un peut voir après le retour comment va la personne, ou la personne responsable de la protection a accepté le retour sans cela.
sg-prg-14-monitoring-why = Là où personne ne peut regarder, personne n’apprend quand un retour a mal tourné.
sg-prg-14-monitoring-remedy = Demandez à la personne responsable du programme un dispositif de suivi au lieu de retour, ou demandez à la personne responsable de la protection une exception motivée.
sg-prg-14-plan = Le suivi après le retour est convenu avec la personne.
sg-prg-14-plan-why = Pour aider après le retour, il faut d’abord savoir quand et comment être en contact en sécurité.
sg-prg-14-plan-remedy = Convenez avec la personne quand et comment vous serez en contact, et enregistrez-le.
sg-mov-01-confirmed = Le bureau d’accueil a dit qu’il peut aider.
sg-mov-01-confirmed-why = On n’envoie personne vers un bureau qui ne l’attend pas ou ne peut pas l’aider.
sg-mov-01-confirmed-remedy = Consultez le bureau d’accueil, ou relancez-le, et enregistrez sa réponse. S’il ne peut pas aider, cherchez avec la personne d’autres lieux.
sg-mov-01-notice = Le bureau d’accueil a été averti du vol au moins sept jours avant le départ, ou plus tôt là où le programme le dit ; un avis tardif dit pourquoi.
sg-mov-01-notice-why = Le bureau d’accueil a besoin de temps pour préparer ce dont la personne a besoin à l’arrivée.
sg-mov-01-notice-remedy = Envoyez l’avis d’arrivée. S’il est tardif, donnez le motif, ou déplacez le voyage.
sg-mov-01-late = L’avis d’arrivée tardif a été approuvé par quelqu’un d’autre que la personne qui l’a envoyé.
sg-mov-01-late-why = Moins de temps pour se préparer peut priver la personne de ce dont elle a besoin à l’arrivée ; deux personnes pèsent cela.
sg-mov-01-late-remedy = Un gestionnaire de dossier ou un responsable d’équipe approuve l’avis tardif, ou le voyage est déplacé.
sg-mov-05-signed = La personne qui accompagne et celle qui accueille ont toutes deux signé le formulaire de prise en charge.
sg-mov-05-signed-why = À chaque instant, il doit être clair qui est responsable de la personne.
sg-mov-05-signed-remedy = Faites signer les deux sur place. D’ici là, la personne qui accompagne reste responsable.

## Holds

sg-hold-medical = Le dossier n’est pas en attente pour raison médicale.
sg-hold-medical-why = Quelqu’un a vu une raison médicale d’attendre, et la question n’est pas réglée.
sg-hold-medical-remedy = Le médecin examine la raison et lève la mise en attente quand la personne va assez bien.
sg-hold-protection = Le dossier n’est pas en attente pour la protection de la personne.
sg-hold-protection-why = Quelqu’un a vu un danger pour la personne, et il n’a pas été écarté.
sg-hold-protection-remedy = La personne responsable de la protection examine le danger et lève la mise en attente quand la personne est en sécurité.
sg-hold-safety = Le dossier n’est pas en attente pour raison de sécurité.
sg-hold-safety-why = Le chemin ou le lieu n’était pas sûr, et cela n’a pas été réglé.
sg-hold-safety-remedy = La personne qui gère le dossier vérifie si le chemin et le lieu sont sûrs maintenant, et lève la mise en attente quand ils le sont.
sg-hold-own-wish = La personne n’a pas demandé à attendre.
sg-hold-own-wish-why = C’est la personne qui donne le rythme ; attendre ne lui coûte rien.
sg-hold-own-wish-remedy = Demandez à la personne, sans faire pression. Ne levez la mise en attente que quand elle dit qu’elle est prête.

sg-rei-15-agreed = La personne accepte que le bureau du dossier antérieur apprenne son arrivée.
sg-rei-15-agreed-why = Qui revient par ses propres moyens a peut-être une raison de ne pas être recherché.
sg-rei-15-agreed-remedy = Dites ce que ce bureau apprendrait, et demandez. Après un non, n’indiquez rien ; l’aide n’en dépend pas.
