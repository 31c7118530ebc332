### Mots des rappels : le courriel du jour et le calendrier.

## Page des rappels
reminders = Rappels
reminders-about = Homeward peut vous dire ce qui est à faire sur votre bureau sans que vous vous connectiez. Il indique alors combien de choses de chaque sorte sont à faire, et jamais qui elles concernent.
reminders-mail = Courriel
reminders-mail-about = Les jours ouvrés de votre bureau à partir de six heures du matin, lorsque quelque chose est en retard ou à faire sous sept jours. Aucun n’est envoyé pendant votre absence. Ce qui est confidentiel est compté sans dire de quoi il s’agit.
reminders-mail-none = La personne qui gère cette installation n’a pas configuré le courriel.
f-mail-address = Votre adresse électronique
f-mail-digest = M’envoyer un courriel chaque jour ouvré où quelque chose est à faire
a-save-reminders-done = Vos rappels sont enregistrés

## Le courriel
mail-subject = Votre travail aujourd’hui : { $overdue } en retard, { $due } à faire sous sept jours
mail-hello = Bonjour,
mail-desk = Voici ce qui est à faire sur votre bureau :
mail-escalated = Voici ce qui est en retard depuis plus de trois jours dans les bureaux que vous supervisez :
mail-kind = À faire
mail-overdue = En retard
mail-due = Sous sept jours
mail-first = Au plus tôt
mail-sign-in = Connectez-vous pour voir de quels dossiers il s’agit :
mail-why = Ce courriel ne nomme ni personne ni dossier, car d’autres peuvent le lire en chemin. Vous l’avez demandé dans votre compte et pouvez l’y arrêter :
due-confidential = Affaires confidentielles

## Calendrier
reminders-calendar = Calendrier
reminders-calendar-about = Un logiciel de calendrier lit ce qui est à faire par son adresse : une entrée par jour et par sorte, avec un nombre, mise à jour toutes les heures. Quiconque a l’adresse peut le lire : gardez-la comme une clé. Ce qui est à faire dans les dossiers dont le lieu est protégé n’y figure pas.
calendar-make = Créer une adresse
calendar-make-anew = Créer une nouvelle adresse : l’ancienne prend fin
calendar-once = Donnez maintenant cette adresse à votre logiciel de calendrier. Elle n’est affichée qu’une fois.
calendar-since = Votre calendrier a une adresse depuis
calendar-remove = Retirer l’adresse
reminders-hooks = Autres systèmes avertis
reminders-hooks-about = L’exploitant de cette installation fait avertir ces systèmes quand un dossier que vous voyez change, ou de ce qui est à faire sur votre bureau. Un avis ne contient que le numéro d’un dossier, ou combien de choses de quelle sorte sont à faire. Mettez fin à celui que vous ne connaissez pas, et prévenez l’exploitant.
hook-since = averti depuis
hook-end = Y mettre fin
calendar-name = Homeward : à faire
