# What all forms share.

form-draft = Projet de traduction. Personne ne l’a relu pour cette organisation. Il sert seulement à la lecture : ne le signez pas.
form-draft-usable = Projet de traduction. Personne ne l’a relu pour cette organisation. C’est ce que dit la personne qui compte, quoi qu’il soit imprimé ici.
form-case = Numéro de dossier
form-name = Nom
form-country = Pays de retour
form-place = Lieu de retour
form-office = Bureau
form-contact = Comment nous joindre
form-printed = Imprimé le
form-version = Formulaire
form-page = Page { $page } sur { $pages }
form-statements = Je déclare
form-signatures = Signatures
form-person = La personne : signature ou marque
form-decides = Mère, père, tuteur ou représentant, si quelqu’un décide avec la personne ou pour elle
form-counsellor = Personne chargée du conseil
form-other-colleague = Collègue, quelqu’un d’autre que la personne chargée du conseil
form-interpreter = Interprète qui a lu ce papier à haute voix
form-language = Lu à haute voix en (langue)
form-full-name = Nom complet
form-place-signed = Lieu
form-day = Jour
form-hour = Heure
form-copy = La personne garde une copie de ce papier.
