# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Confirmation avant le départ
reconfirmation-still = Je souhaite toujours rentrer dans le pays nommé plus haut.
reconfirmation-private = Quelqu’un d’autre que la personne chargée de mon conseil m’a posé la question à part, là où personne ne pouvait écouter.
reconfirmation-pressure = Personne n’a fait pression sur moi depuis que j’ai signé la déclaration.
reconfirmation-news = On m’a dit ce qui a changé depuis : dans mon dossier, dans l’aide que je recevrai et dans le pays de retour.
reconfirmation-withdraw = Je peux encore changer d’avis jusqu’à mon départ. Je n’ai aucune raison à donner et il n’y a aucune sanction.
