# What an assessment of the capacity to decide found (VOL-04).

capacity-title = Évaluation de la capacité à décider
capacity-about = La capacité concerne cette décision, à ce moment. Qui peut décider avec de l’aide décide avec de l’aide.
capacity-signs = Auteur de l’évaluation
capacity-second = Représentant, s’il y en a un
