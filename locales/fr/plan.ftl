# Le projet de réintégration, et l’argent remis (REI-02, REI-03, DOC-04, MOV-06).

a-draw-plan = Établir le projet ensemble
a-draw-plan-done = Projet établi
a-draw-plan-about = Ce que la personne souhaite pour sa vie après le retour, et ce qui est fait pour cela. Le projet est le sien : commencez-le avant le départ, changez-le quand elle le souhaite. Chaque fois est une nouvelle version, et les précédentes restent. Imprimez-le, faites-le signer, et ajoutez le papier signé comme fichier.
a-hand-over-money = Remettre de l’argent
a-hand-over-money-done = Argent remis
a-hand-over-money-about = De l’argent remis en main propre à la personne, avec un reçu dans sa langue. À l’arrivée chaque fois que possible. Qui l’a approuvé, et s’il a été justifié, n’est pas enregistré ici.

f-planned-on = Convenu le
f-own-words = Ce que la personne souhaite, dans ses propres mots
f-own-words-hint = Comme elle le dit, non comme un bureau le dirait.
f-plan-measures = Ce qui est prévu
f-plan-measures-hint = À partir des besoins, des compétences, des risques et de ce que le lieu offre. Le projet entier chaque fois, pas seulement ce qui est nouveau.
f-plan-measures-row = Mesure { $number }
f-plan-dimension = Domaine de la vie
f-plan-level = À quel niveau
f-measure-wanted = Ce qui est souhaité
f-measure-done = Ce qui est fait
f-measure-by = Qui le fait
f-measure-until = Pour quand
f-handed-on = Remis le
f-handed-amount = Combien, dans la plus petite unité
f-handed-amount-hint = Sans virgule, dans la plus petite unité de la monnaie : 450,00 EUR font 45000 ; 450 VND font 450.
f-money-for = Pour quoi
f-money-details = Quoi exactement
f-money-details-hint = Nécessaire si c’est pour autre chose.
f-handed-by = Qui le remet
life-plan-cost = Ce que cela coûte

v-plan-dimension-economic = Économique : travail, revenus, dettes
v-plan-dimension-social = Sociale : logement, santé, école, papiers, justice
v-plan-dimension-psychosocial = Psychosociale : bien-être, famille, appartenance
v-plan-level-individual = Individuel : la personne et sa famille
v-plan-level-community = Communauté
v-plan-level-structural = Structurel : autorités et services
v-money-for-travel-allowance = Somme pour les premiers jours
v-money-for-pressing-need = Besoin urgent
v-money-for-reintegration-grant = Aide à la réintégration
v-money-for-other = Autre chose
