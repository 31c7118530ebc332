# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Je ne souhaite plus rentrer
withdrawal-statement = Je retire ma déclaration de retour volontaire. Veuillez annuler toutes les réservations faites pour moi.
withdrawal-free = Je n’ai aucune raison à donner et il n’y a aucune sanction. Je peux faire plus tard une nouvelle demande.
withdrawal-any-way = Je peux aussi le dire à n’importe quel membre du personnel sans ce papier, en personne ou par téléphone.
withdrawal-received = Reçu par
