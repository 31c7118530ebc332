# The case is closed, and how to come back (REI-12).

closure-title = Clôture du dossier
closure-day = Clos le
closure-reason = Raison
closure-receiving = Bureau d’accueil
closure-know = Ce que vous devez savoir
closure-back = Vous pouvez revenir. Si vous avez de nouveau besoin d’aide, appelez le bureau ou allez-y avec ce papier ; votre dossier peut être rouvert.
closure-data = Vos données ne sont gardées qu’aussi longtemps que les règles le permettent. Vous pouvez en demander une copie et des corrections.
closure-signs = Pour le bureau : signature
