# What was found of the best interests of a child (VUL-05, VUL-14).

best-interests-title = Intérêt supérieur de l’enfant
best-interests-about = La conclusion vaut pour cet enfant et ces circonstances. Elle est revue quand elles changent.
best-interests-signs = Pour l’organe qui l’a établie
best-interests-second = Tuteur, ou qui représente l’enfant
