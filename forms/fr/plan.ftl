# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Mon projet de vie après le retour
plan-version = Version
plan-day = Convenu le
plan-newer = Il existe une version plus récente de ce projet.
plan-wish = Ce que je souhaite, dans mes propres mots
plan-measures = Ce qui est prévu
plan-level = Avec qui
plan-wanted = Ce qui est souhaité
plan-done = Ce qui est fait
plan-by = Qui le fait
plan-until = Pour quand
plan-cost = Coût
v-plan-dimension-economic = Travail et revenus
v-plan-dimension-social = Logement, santé, école, papiers
v-plan-dimension-psychosocial = Bien-être, famille et amis
v-plan-level-individual = Vous et votre famille
v-plan-level-community = Votre communauté
v-plan-level-structural = Autorités et services
plan-know = Ce que vous devez savoir
plan-yours = Ce projet est le vôtre. Rien n’y est écrit contre votre volonté.
plan-change = Vous pouvez le changer à tout moment, y compris après votre arrivée. Les versions précédentes sont conservées.
plan-not-bound = Signer ce projet ne vous oblige pas à rentrer. Vous pouvez changer d’avis à tout moment avant votre départ.
plan-not-promised = Ce qui est prévu est une intention, pas une promesse. Si quelque chose change, nous vous le disons, et pourquoi.
plan-understood = J’ai participé à la préparation de ce projet et on me l’a expliqué. Ma signature n’est pas une promesse de retour.
