# Declaration of voluntary return (VOL-02).

declaration-title = Déclaration de retour volontaire
declaration-will = Je souhaite rentrer dans le pays nommé plus haut. J’ai pris cette décision librement. Personne ne m’a fait subir de contrainte, de menaces ni de tromperie.
declaration-informed = On m’a dit, dans une langue que je comprends clairement, ce que je peux faire d’autre au lieu de rentrer, à quoi je dois m’attendre dans le pays de retour, quelle aide je recevrai et quelle aide je ne recevrai pas.
declaration-time = J’ai eu le temps de réfléchir et de demander conseil. On a répondu à mes questions.
declaration-withdraw = Je peux changer d’avis à tout moment avant mon départ. Je n’ai aucune raison à donner et il n’y a aucune sanction. Il suffit de le dire à n’importe quel membre du personnel, en personne, par téléphone ou par écrit. Cela compte dès ce moment, et toutes les réservations sont annulées.
declaration-again = Si je change d’avis, je peux faire plus tard une nouvelle demande.
declaration-not-bound = Ce papier ne m’oblige pas à rester dans le pays de retour.
declaration-claims = En signant ce papier, je ne renonce à aucune demande d’asile ou d’une autre protection, ni à aucun recours, ni à aucune réclamation. On m’a dit ce que mon départ voudrait dire pour tout cela.
declaration-silence = Si je change d’avis, cette organisation ne le signale à aucune autorité qui pourrait m’enfermer ou me renvoyer.
declaration-complain = Je peux faire une réclamation à tout moment, et personne ne me traitera moins bien pour cela.
