# On arrival: short, in writing, kept (REI-09).

reception-title = À votre arrivée
reception-where = Où aller
reception-call = Qui appeler
reception-who = Demandez
reception-first = Que faire d’abord
reception-contact = Appelez ce bureau ou allez-y dans les { $days } jours après votre arrivée.
reception-by = Au plus tard le
reception-show = Montrez cette page ou dites votre numéro de dossier. Personne d’autre n’a besoin de la voir.
reception-urgent = Si vous avez un problème de santé ou si vous êtes en danger, appelez tout de suite. Il ne faut pas de rendez-vous.
reception-rights = Bon à savoir
reception-again = Vous pouvez tout redemander plus tard. Personne n’attend que vous reteniez tout aujourd’hui.
reception-free = L’aide de ce bureau ne coûte rien. Personne n’a le droit de vous demander de l’argent ou des faveurs en échange.
