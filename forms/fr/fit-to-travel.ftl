# For the carrier (HLT-01). No diagnosis.

fit-to-travel-title = Aptitude au voyage
fit-to-travel-born = Date de naissance
fit-to-travel-yes = Apte au voyage
fit-to-travel-no = Pas apte au voyage
fit-to-travel-examined = Examen du
fit-to-travel-from = Valable du
fit-to-travel-until = Valable jusqu’au
fit-to-travel-needs = Nécessaire à bord
fit-to-travel-only = Ce papier dit ce qu’il faut pour le voyage. Il ne dit aucun diagnostic, et on ne peut en demander aucun devant d’autres personnes.
fit-to-travel-examiner = Qui a examiné : nom et signature
fit-to-travel-stamp = Cachet
