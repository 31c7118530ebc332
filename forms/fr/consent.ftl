# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Consentement à l’utilisation de mes données
consent-told = On m’a dit, dans une langue que je comprends clairement, à quoi servent mes données et qui les verra.
consent-free = Je réponds librement à chaque question. Si je dis que mes données ne peuvent pas être transmises, on ne me refuse pas l’aide pour cela.
consent-back = Je peux reprendre un oui à tout moment, en personne, par téléphone ou par écrit. Cela compte dès ce moment.
consent-see = Je peux voir mes données, en avoir une copie et faire corriger les erreurs.
consent-agree = Je suis d’accord
consent-keep = Ce bureau garde et utilise mes données pour travailler sur mon dossier.
consent-share = Le bureau d’accueil reçoit ce dont il a besoin pour m’aider.
consent-other = Mes données sont transmises dans un autre but.
consent-to = À qui
consent-for = Dans quel but
consent-data = Quelles données
consent-until = Jusqu’au
consent-yes = Oui
consent-no = Non
