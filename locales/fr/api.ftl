### Phrases de l’interface pour les logiciels (/api/v1). Sa description pour les développeurs est en anglais et se trouve avec le code.

problem-scope = Cette clé ne le permet pas
problem-method = Cette adresse n’accepte pas cette méthode
problem-media-type = Ce qui a été envoyé n’est pas du JSON
api-wrong-parameter = Un paramètre de l’adresse est inconnu ici, ou sa valeur n’existe pas. La description de l’interface les énumère.
api-idempotency-key = Envoyez un en-tête Idempotency-Key de 1 à 200 lettres, chiffres et signes sans espace, nouveau pour chaque nouvelle demande.
api-no-json = Le corps n’est pas un texte JSON.
