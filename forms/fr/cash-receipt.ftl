# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Reçu pour de l’argent
cash-receipt-number = Numéro
cash-receipt-day = Remis le
cash-receipt-amount = Montant et monnaie
cash-receipt-for = Pour quoi
cash-receipt-by = Remis par
cash-receipt-witness = Témoin
v-money-for-travel-allowance = Somme pour les premiers jours
v-money-for-pressing-need = Un besoin urgent
v-money-for-reintegration-grant = Aide à la réintégration en espèces
v-money-for-other = Autre chose
cash-receipt-received = J’ai reçu cet argent en entier. Personne n’en a retenu de frais ni de part.
cash-receipt-fee = Personne n’a le droit de vous demander des frais ou une part de cet argent. Si quelqu’un le fait, dites-le-nous.
cash-receipt-only = Ce papier dit seulement que vous avez reçu cet argent. Le signer ne vous oblige à rien d’autre.
cash-receipt-thumb = Empreinte du pouce, si la personne ne signe pas
cash-receipt-office = Pour le bureau
