### Ce qui est prouvé sur les politiques. Les clés `pr-` sont les propriétés ; leurs phrases anglaises sont celles de policy/properties.

guarantees = Preuves
guarantees-about = Ce qui est prouvé sur les règles avec lesquelles ce logiciel décide : non pour quelques cas essayés, mais pour tous les cas possibles.
guarantees-hold = Ces preuves portent sur les règles appliquées ici.
guarantees-hold-about = Prouvé le { $day } avec { $solver }. Les règles n’ont pas changé depuis.
guarantees-stale = Ces preuves portent sur d’autres règles que celles appliquées ici
guarantees-stale-about = Elles ont été établies le { $day } sur un autre jeu de règles. Tant que les règles appliquées ici ne sont pas prouvées, rien sur cette page n’est une garantie. Prévenez la personne qui fait fonctionner cette installation.
guarantees-set-proved = Règles qui ont été prouvées
guarantees-set-running = Règles appliquées ici
guarantees-programmes = Programmes qui ont leurs propres règles
guarantees-programmes-about = Un programme ne peut qu’interdire davantage, et ce qui pourrait bloquer une action de protection est refusé. Ce qui ne peut jamais arriver sans ses règles ne peut donc jamais arriver avec elles.
guarantees-programmes-none = Aucun programme ici n’a ses propres règles.
guarantees-programme-proved = Ses règles ont fait partie des preuves, mot pour mot.
guarantees-programme-other = Ses règles n’ont pas fait partie des preuves. Ce qui ne peut jamais arriver reste impossible ; que chaque étape reste possible n’est pas démontré pour elles.
guarantees-programme-broken = Ses règles sont illisibles : aucune étape n’est franchie dans ce programme, et les actions de protection continuent.
guarantees-result = Résultat
guarantees-property = Ce qui est vrai
guarantees-requirements = Exigences
guarantees-proved = Prouvé
guarantees-refuted = Réfuté, comme il se doit
guarantees-stale-mark = Prouvé pour d’autres règles
guarantees-checking = Pour qui vérifie les preuves
guarantees-checking-about = Quelles règles ont été prouvées, et les contrôles
guarantees-controls = Contrôles
guarantees-controls-about = Ces phrases sont fausses exprès. Chacune enlève quelque chose, et le prouveur doit trouver le dommage qui s’ensuit : un prouveur qui dit toujours oui serait démasqué.
guarantees-hostile = { $taken ->
    [one] { $taken } jeu de règles conçu pour nuire a été accepté au chargement et soumis lui aussi aux preuves ; { $refused } ont été refusés.
   *[other] { $taken } jeux de règles conçus pour nuire ont été acceptés au chargement et soumis eux aussi aux preuves ; { $refused } ont été refusés.
}
guarantees-not = Ce que les preuves ne couvrent pas
guarantees-not-about = Une preuve porte sur les règles seules.
guarantees-not-facts = Que ce qui est enregistré soit vrai : une entrée fausse est jugée comme si elle était juste.
guarantees-not-building = Que les faits soient bien tirés de ce qui a été enregistré. Des tests le vérifient, aucune preuve.
guarantees-not-path = Que tout chemin à travers le logiciel interroge les règles. Des tests le vérifient, aucune preuve.
guarantees-not-time = Ce qui se passe d’un moment à l’autre, comme une rétractation après la réservation. Des tests avec des parcours aléatoires le vérifient, aucune preuve.
guarantees-not-hands = Ce que font les gens en dehors du logiciel, et quiconque détient à la fois les bases de données et la clé maîtresse.
guarantees-ask-api = La même chose sous forme de données : { $address }

pr-subject-children = Enfants
pr-child-determined = Aucun enfant sans parent ni autre personne qui s’occupe habituellement de lui ne signe de déclaration, n’a de voyage réservé ni de départ autorisé sans une détermination vérifiée de l’intérêt supérieur, favorable au retour, faite par une autorité de protection de l’enfance, une commission indépendante ou un tribunal ; les autorités d’immigration, les autorités des frontières et la police ne peuvent jamais la faire.
pr-child-guardian = Aucun enfant sans parent ni autre personne qui s’occupe habituellement de lui ne signe de déclaration, n’a de voyage réservé ni de départ autorisé s’il n’a pas à la fois un tuteur et une représentation juridique.
pr-child-received = Aucun enfant sans parent ni autre personne qui s’occupe habituellement de lui n’a de voyage réservé ni de départ autorisé s’il n’a pas à la fois quelqu’un qui l’accompagne et quelqu’un de désigné pour l’accueillir, dans un lieu dont la sécurité a été examinée, ni avant que sa famille ait été recherchée et retrouvée ou que la protection de l’enfance ait constaté que la rechercher va contre son intérêt.
pr-child-assessed = Absolument aucun enfant, même avec sa famille, n’a de voyage réservé ni de départ autorisé sans une évaluation de son propre intérêt supérieur, faite par quelqu’un de formé, favorable au retour, avec son propre avis consigné ou le constat qu’il est trop petit pour en avoir un.
pr-child-disagrees = Un enfant qui n’est pas d’accord, ou qui serait séparé de la personne qui s’occupe de lui, ou à qui il pourrait arriver du mal, n’a jamais de voyage réservé ni de départ autorisé sur la seule base d’une évaluation : il faut une détermination vérifiée d’un organisme indépendant.
pr-child-not-alone = Aucun enfant n’a de départ autorisé sans que la personne qui s’occupe de lui fasse le même voyage ou que quelqu’un l’accompagne.
pr-child-risk-closed = Aucun enfant, seul ou avec sa famille, n’a de voyage réservé ni de départ autorisé tant qu’un risque de préjudice, de traite ou d’exploitation n’est pas écarté ou reste inconnu, ou tant que personne n’a demandé si des dettes le mettent en danger.
pr-child-several-professions = Aucun enfant n’a de voyage réservé ni de départ autorisé sur la conclusion d’une seule profession, ou quand un agent d’immigration ou des frontières ou la police y a pris part.
pr-child-no-institution = Aucun enfant sans parent ni autre personne qui s’occupe habituellement de lui n’a de voyage réservé ni de départ autorisé vers une institution, ou vers un accueil de type inconnu, sauf si une détermination confirme que c’est le dernier recours.
pr-elderly-looked-into = Aucune personne âgée ne signe de déclaration, n’a de voyage réservé ni de départ autorisé avant que sa capacité de décider ait été examinée et que le retour ait été jugé bon pour elle.
pr-independence-matters = Sans les garanties de la détermination, le départ d’un enfant seul pourrait être autorisé sur la conclusion de quelqu’un qui n’est pas indépendant : le prouveur trouve ce cas.

pr-subject-confidentiality = Confidentialité
pr-second-factor-asked = Quiconque doit passer une seconde étape à la connexion et ne l’a pas passée ne lit rien, ne fait rien avancer et n’administre rien. Cette personne ne peut que protéger.
pr-authorities-see-nothing = Le personnel des autorités d’immigration et de l’État d’origine, quel que soit son rôle, ne lit, n’écrit et n’administre rien : aucune donnée de conseil, de protection, de santé ni de réclamation, aucune rétractation, pas même l’existence d’un dossier. Il ne peut que protéger.
pr-inactive-see-nothing = Quiconque ne travaille plus ici ne fait rien et ne lit rien.
pr-protected-location = Seules les personnes qui suivent un dossier dont le lieu est protégé, et celles qui répondent de la protection, le voient et le font avancer.
pr-need-a-role = Sans un rôle qui travaille sur des dossiers, donné pour ce programme et ce bureau, personne ne lit ce qui relève du conseil ou de la protection, pas même en urgence : ni les administrateurs, ni les responsables de programme, ni les délégués à la protection des données, ni les responsables du suivi, ni ceux de l’audit.
pr-system-does-little = Homeward lui-même, sans personne, peut mettre en attente, enregistrer un incident et renoncer à une réservation ; il ne fait jamais avancer un dossier.
pr-authority-matters = Sans l’interdiction faite aux autorités, l’une d’elles pourrait faire plus que protéger : le prouveur trouve ce cas.
pr-erasure-four-eyes = Personne ne donne son accord à un effacement qu’il a lui-même proposé.

pr-subject-decision = Une décision libre et éclairée
pr-declaration-live = Personne n’a de voyage réservé ni de départ autorisé sans une déclaration signée qui est encore valable, a été comprise, a été lue dans un formulaire relu, n’oblige à rien et vaut pour le pays de retour.
pr-reconfirmed = Personne n’a de départ autorisé sans avoir redit, en privé et dans les trois derniers jours, à quelqu’un d’autre que la personne chargée de son conseil, qu’il souhaite rentrer, sans aucun signe de pression.
pr-counselled-freely = Personne ne signe de déclaration, n’a de voyage réservé ni de départ autorisé sans un entretien indépendant, privé et compris, un choix libre et l’absence de tout signe de pression.
pr-asked-alone = Personne ne signe de déclaration, n’a de voyage réservé ni de départ autorisé sans avoir été entendu seul au moins une fois ; seulement pour un enfant qui a certainement moins de six ans, quelqu’un d’autre peut avoir répondu.
pr-detained-informed = Aucune personne détenue, ou dont on ignore si elle l’est, n’avance sans avoir à la fois l’information, l’aide juridique et l’assurance de n’être pas menacée.
pr-able-to-decide = Là où l’on doute que quelqu’un puisse décider, rien n’avance avant qu’un médecin, un professionnel de la santé mentale ou un tribunal ait constaté qu’il le peut, ou qu’un représentant soit d’accord.
pr-consent-live = Sans un consentement en vigueur à la conservation de ses données, ou une autre base légale dont le réexamen n’est pas échu, personne ne signe de déclaration, n’a de voyage réservé, n’est annoncé ni n’a de départ autorisé.
pr-begins-with-consent = Aucun dossier ne commence sans le consentement d’une personne à qui l’on a expliqué dans quel but, dans une langue qu’elle comprend, sauf si on ne peut pas le lui demander et que la personne responsable de la protection enregistre une autre base légale. Un non est respecté, sauf pour un enfant dont l’intérêt supérieur demande autre chose.
pr-declaration-matters = Sans la garantie de la déclaration signée, le départ de quelqu’un qui n’a jamais signé de déclaration pourrait être autorisé : le prouveur trouve ce cas.
pr-time-to-think = Personne n’a de voyage réservé ni de départ autorisé s’il a eu moins d’un jour pour réfléchir entre le dernier entretien de conseil et la signature, s’il n’a pas signé seul, ou s’il doit craindre son interprète.
pr-status-explained = Aucune personne qui a un statut de réfugié ou de protection temporaire, ou dont on ignore si elle en a un, n’avance avant d’avoir compris l’effet du retour sur ce statut.

pr-subject-harm = Pas de retour vers le danger
pr-no-return-to-harm = Personne n’avance avant qu’on lui ait demandé s’il craint un préjudice ; et chaque fois qu’un préjudice est craint, ou que l’on ignore s’il l’est, une évaluation des risques vérifiée et valable n’a constaté aucun risque de préjudice irréparable.
pr-known-risk-stops = Quiconque court, selon une évaluation des risques, un risque de préjudice irréparable n’avance jamais, quoi qu’il dise craindre.
pr-claim-waits = Tant qu’une demande de protection est en cours, rien n’avance, sauf si la personne, à qui on l’a demandé, a dit ne pas vouloir attendre.
pr-claim-no-papers = Pendant qu’une demande de protection est en cours, aucun État n’est saisi d’une demande de document de voyage, de nationalité ou d’autorisation, quel que soit l’accord donné et par qui que ce soit.
pr-trafficking-screened = Personne ne signe de déclaration, n’a de voyage réservé ni de départ autorisé sans un repérage de la traite fait par quelqu’un de formé.
pr-trafficking-assessed = Chaque fois qu’il y a un indice de traite, ou que l’on ignore s’il y en a un, une évaluation des risques vérifiée et valable a constaté que le retour est dans l’intérêt de la personne.
pr-trafficking-mitigated = Là où le risque est élevé, où la personne coopère avec les services de police ou de justice, ou bien où le trafiquant peut le savoir, personne n’avance avant que des mesures soient convenues.
pr-screening-matters = Sans la garantie du repérage, le départ de quelqu’un pour qui aucun repérage n’a été fait pourrait être autorisé : le prouveur trouve ce cas.
pr-victim-rights-explained = Aucune personne pour qui il y a un indice de traite, ou pour qui on ignore s’il y en a un, n’avance avant que la procédure, l’indemnisation et les titres de séjour aient été expliqués et compris, avec une aide juridique.
pr-stateless-referred = Aucune personne apatride, de nationalité douteuse ou qui craint un préjudice n’avance avant que le HCR ou l’autorité d’asile ait été sollicité, ou qu’elle ait dit non à cela.

pr-subject-journey = Voyage et arrivée
pr-fit-on-the-day = Aucune personne qui a un problème de santé, ou dont on ignore si elle en a un, n’a de voyage réservé ni de départ autorisé sans qu’un médecin ait constaté une aptitude qui a commencé et qui vaut le jour du départ et le jour de l’arrivée, avec des soins là-bas et en chemin.
pr-fit-at-boarding = Personne n’a de départ autorisé si aucun contrôle ne l’a trouvé apte dans les trois jours avant le départ.
pr-destination-open = Personne n’a de voyage réservé ni de départ autorisé vers un pays ou une zone où les retours sont suspendus, ni vers aucun district qui s’y trouve.
pr-monitored = Personne n’a de voyage réservé ni de départ autorisé vers un lieu où personne ne peut assurer de suivi, sauf si la personne responsable de la protection a fait une exception ; et toujours avec un plan pour la suite.
pr-received = Personne n’a de départ autorisé sans que le bureau d’accueil ait dit qu’il peut aider, ni sans qu’il ait été averti à temps ou que quelqu’un d’autre ait accepté le motif du retard.
pr-own-papers = Personne n’a de départ autorisé tant que le programme garde un de ses documents, ou qu’un visa, une autorisation ou une dispense demandés manquent.
pr-papers-hold = Personne n’a de départ autorisé sans avoir à la fois un document de voyage valable le jour du départ et le jour de l’arrivée, et un droit d’entrée.
pr-holds-hold = Tant que le dossier de quelqu’un est en attente, pour la santé, la protection, la sécurité ou par son propre souhait, cette personne n’a ni voyage réservé ni départ autorisé.
pr-suspension-matters = Sans la garantie des suspensions, un voyage vers une zone où les retours sont suspendus pourrait être réservé : le prouveur trouve ce cas.

pr-subject-policies = Les politiques elles-mêmes
pr-programmes-narrow = Les règles d’aucun programme ne permettent quoi que ce soit qui ne soit pas permis sans elles, ni les nôtres ni aucune de celles, conçues pour nuire, que le logiciel accepterait.
pr-kept-until-release = Tout ce qui devait être vrai pour la déclaration, pour consulter le bureau d’accueil et pour la réservation l’est encore à l’autorisation de départ : rien ne se perd entre-temps sans être vu.
pr-no-policy-errs = Aucune politique ne peut échouer à l’évaluation, quels que soient les faits : sinon, une interdiction qui échoue serait ignorée.
pr-no-policy-is-dead = Chaque politique peut avoir un effet, et chaque garantie peut être remplie avant chaque étape qu’elle protège.
pr-something-is-allowed = Chaque action est possible pour quelqu’un : ces preuves ne sont pas vraies seulement parce que rien ne peut être fait.
pr-each-safeguard-counts = Chaque garantie et chaque interdiction, à elle seule, arrête quelque chose qu’aucune autre n’arrête.
pr-permit-widens = Un « permit » dans les règles d’un programme permettrait davantage : le prouveur trouve ce cas, et le logiciel refuse de telles règles.
pr-dropping-widens = Retirer une seule garantie permet davantage : le prouveur trouve ce cas.

pr-subject-protection = Actions de protection
pr-protective-always = Tout membre du personnel en activité peut toujours faire pour une personne ce qui la protège : enregistrer une rétractation, retirer un consentement, orienter vers la protection, traiter comme un enfant, signaler, mettre en attente, faire quitter un groupe, et toute autre action de protection, quel que soit le dossier et quoi que disent les règles d’un programme.
pr-system-protects = Homeward lui-même peut toujours mettre un dossier en attente et enregistrer un incident.
pr-protective-all-covered = Pour chaque type d’acteur qu’admet une action de protection, une propriété dit qu’il peut toujours la faire.
pr-protective-can-be-lost = Un « forbid » qui atteindrait la rétractation la supprimerait : le prouveur trouve ce cas. Le chargement refuse un tel « forbid ».
pr-child-determination-whole = Aucune détermination pour un enfant ne compte si elle omet un point, et aucun enfant n’a de voyage réservé ni de départ autorisé avant que rester, rentrer et vivre ailleurs aient été comparés.
pr-child-family-assessed = Aucun enfant n’a de voyage réservé ni de départ autorisé avant que sa famille ait été évaluée par quelqu’un qui n’est ni une autorité d’immigration ou des frontières ni la police, ni tant qu’un risque de préjudice, de traite ou d’exploitation n’est pas écarté, ni sur la parole de moins de deux professions.
pr-child-tracing = Aucun enfant sans parent ni autre personne qui s’occupe habituellement de lui n’a de voyage réservé ni de départ autorisé avant que sa famille ait été retrouvée et évaluée, sauf si un organisme indépendant a constaté que la recherche nuirait à l’enfant.
pr-elderly-looked-after = Aucune personne âgée n’avance avant que sa capacité de décider ait été examinée, que l’on ait demandé qui l’aide au lieu de retour, et que le retour ait été jugé bon pour elle.
pr-nothing-leaves-without-ground = Rien sur une personne n’est transmis sans son consentement pour ce but et ce destinataire, ou une autre base légale encore valable.
pr-authority-gets-identity-only = Aucune autorité qui pourrait détenir ou éloigner quelqu’un, et aucun organisme de l’État d’origine, ne reçoit autre chose que l’identité de la personne, pour un document de voyage, avec son consentement à cette demande, et jamais pendant une demande de protection ni après qu’une protection a été accordée.
pr-authority-never-learns = Pour aucune de ces autorités, personne ne peut même enregistrer un consentement, une base ou une transmission portant sur ce qu’une personne a décidé, a dit pendant le conseil, ou sur ce dont elle est protégée, ni sur sa santé.
pr-no-role-no-record = Sans un rôle qui travaille sur des dossiers, donné pour ce programme et ce bureau, personne ne fait avancer un dossier ni n’y écrit, pas même en urgence. Sans un tel rôle, on ne peut que protéger.
pr-health-in-emergency = Les données de santé ne s’ouvrent qu’aux médecins : ceux de ce programme et de ce bureau et, en urgence, un médecin d’ailleurs.
