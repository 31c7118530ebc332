# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Informations et droits
entitlements-programme = Programme
entitlements-session = Entretien de conseil du
entitlements-days = Durée prévue du traitement, en jours
entitlements-receive = Ce que vous recevrez
entitlements-what = Quoi
entitlements-amount = Montant et monnaie
entitlements-when = Quand
entitlements-from = De qui
entitlements-not = Ce que vous ne recevrez pas
entitlements-know = Ce que vous devez savoir
entitlements-ways = Il y a d’autres voies que le retour : rester, demander une protection, prendre un conseil juridique. On vous les a expliquées. Vous pouvez redemander à tout moment.
entitlements-family = Vous pouvez parler avec votre famille ou votre communauté avant de décider. Si vous le souhaitez, nous vous aidons à les joindre.
entitlements-expected = Les durées sont prévues, pas promises. Si quelque chose change, nous vous le disons, et pourquoi.
entitlements-withdraw = Vous pouvez changer d’avis à tout moment avant votre départ. Vous n’avez aucune raison à donner et il n’y a aucune sanction.
entitlements-received = J’ai reçu ce papier et on me l’a expliqué. Ma signature n’est pas une promesse de retour.
