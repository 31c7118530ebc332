# What was done for the case.

case-summary-title = Résumé du dossier
case-summary-born = Date de naissance
case-summary-nationality = Nationalité
case-summary-languages = Langues
case-summary-programme = Programme
case-summary-receiving = Bureau d’accueil
case-summary-stage = Étape aujourd’hui
case-summary-done = Ce qui a été fait
case-summary-what = Quoi
case-summary-part = Le conseil, la protection et la santé ne figurent pas ici.
