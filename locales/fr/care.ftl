# Personnes âgées, et soins dont un voyage a besoin.

a-assess-elderly = Examiner les besoins d’une personne âgée
a-assess-elderly-done = Besoins d’une personne âgée enregistrés
a-assess-elderly-about = Dit si la capacité de décider de la personne a été examinée, qui l’aide au lieu de retour dans la vie quotidienne, ce qu’elle souhaite, et qui serait le mieux placé pour voyager avec elle.
a-plan-care = Prévoir les soins en chemin et au lieu de retour
a-plan-care-done = Soins prévus
a-plan-care-about = On vérifie au lieu de retour les soins nécessaires : s’ils existent et si la personne peut y accéder. Médicaments, papiers, accompagnement, fauteuil roulant ou brancard sont organisés. Seule l’équipe de santé le lit.
a-refer-care = Orienter vers des soins avant tout voyage
a-refer-care-done = Orientation vers des soins
a-refer-care-about = Une personne inapte au voyage est orientée vers des soins, et le dossier attend. Rien de ce à quoi elle a droit n’est perdu. Seule l’équipe de santé le lit.

track-elderly = Personne âgée
track-elderly-about = On examine la capacité de décider, on demande quelle aide il y aura au lieu de retour, et un examen médical complet est recommandé même sans signe de maladie. Si possible, un membre de la famille ou une personne familière voyage avec elle.

f-elderly-support = La personne souhaite le soutien prévu pour les personnes âgées, quel que soit son âge
f-elderly-support-hint = À partir de l’âge fixé par le programme, il est donné dans tous les cas.
f-capacity-looked-into = La capacité de décider a été examinée de façon approfondie
f-capacity-looked-into-hint = En cas de doute, notez-le dans un entretien de conseil ; un professionnel l’évalue alors.
f-help-needed = A besoin d’aide dans la vie quotidienne
f-help-with = Pour quoi
f-help-at-home = Il y a une aide au lieu de retour : de la famille, de l’État ou d’autres
f-help-from = Qui aide
f-wishes = Ce que la personne souhaite
f-return-beneficial = Tout compte fait, le retour est bon pour la personne
f-escort-kind = Qui serait le mieux placé pour voyager avec elle
f-escort-kind-hint = La famille ou une personne familière, si possible : cela évite l’angoisse en chemin.
f-assistance-to = Membre de la famille à qui l’aide est donnée, si cela convient mieux
f-full-examination = Un examen médical complet a été fait
f-full-examination-hint = Recommandé pour toute personne âgée, même sans signe de maladie.
f-examination-waived = Pourquoi on y renonce pour une personne âgée
f-needed-care = Les soins nécessaires, en chemin et au lieu de retour
f-looked-up-on = Jour de la vérification
f-looked-up-with = Auprès de qui
f-care-place = Clinique, hôpital ou service au lieu de retour
f-care-exists = Les soins existent là-bas
f-care-reachable = La personne peut y accéder : distance, coût, langue, papiers
f-medicines-arranged = Les médicaments sont prévus
f-medicines-days = Pour combien de jours ils suffisent
f-medical-documents = La personne emporte ses documents médicaux
f-travel-aids = Ce qu’il faut pour le voyage
f-travel-aids-arranged = Tout est organisé
f-care-by = Vers qui
f-told-nothing-lost = On a dit à la personne qu’attendre ne lui fait rien perdre
f-look-again-on = Jour où l’aptitude sera réexaminée

v-escort-family = Famille
v-escort-familiar = Personne familière
v-escort-medical = Accompagnement médical
v-escort-staff = Un membre du personnel
v-escort-none = Pas besoin d’accompagnement
v-travel-aid-medical-escort = Accompagnement médical
v-travel-aid-wheelchair = Fauteuil roulant
v-travel-aid-stretcher = Brancard
v-travel-aid-oxygen = Oxygène
v-travel-aid-other = Autre chose

sg-vul-09-capacity = La capacité de décider de la personne âgée a été examinée de façon approfondie.
sg-vul-09-capacity-why = Ce qui ressemble à un accord peut être de la lassitude, ou le début d’une maladie.
sg-vul-09-capacity-remedy = Examinez-la au cours d’un entretien calme et enregistrez-le. En cas de doute, un professionnel l’évalue.
sg-vul-09-help = On a demandé qui aide la personne âgée au lieu de retour, et on a constaté que le retour est bon pour elle.
sg-vul-09-help-why = Une personne qui ne peut pas faire face seule au quotidien et que personne n’aide au lieu de retour y est plus mal qu’ici.
sg-vul-09-help-remedy = Demandez à la personne, à la famille et au bureau d’accueil qui aiderait, et enregistrez-le avec ce que la personne souhaite.
sg-vul-09-examination = La personne âgée a passé un examen médical complet, ou la raison d’y renoncer est consignée.
sg-vul-09-examination-why = L’âge cache la maladie, et un voyage la fait ressortir.
sg-vul-09-examination-remedy = Faites faire un examen complet et enregistrez-le dans une nouvelle évaluation de santé, ou écrivez pourquoi on y renonce.
sg-hlt-02-arranged = L’accompagnement, le fauteuil roulant, le brancard ou toute autre chose que la santé exige pour le voyage est organisé.
sg-hlt-02-arranged-why = Ce qui manque à l’embarquement ne peut pas être trouvé en chemin.
sg-hlt-02-arranged-remedy = Organisez-le avec la compagnie aérienne et la partie qui accueille, et enregistrez de nouveau le plan de soins.

due-care-review = Réexaminer l’aptitude au voyage
