### Palabras de los recordatorios: el correo del día y el calendario.

## Página de recordatorios
reminders = Recordatorios
reminders-about = Homeward puede decirle qué vence en su escritorio sin que inicie sesión. Entonces dice cuántas cosas de cada tipo vencen, y nunca a quién se refieren.
reminders-mail = Correo
reminders-mail-about = Los días laborables de su oficina desde las seis de la mañana, cuando algo está atrasado o vence en siete días. Mientras esté ausente no se envía ninguno. Lo confidencial se cuenta sin decir de qué tipo es.
reminders-mail-none = Quien gestiona esta instalación no ha configurado el correo.
f-mail-address = Su dirección de correo
f-mail-digest = Enviarme un correo cada día laborable en que algo venza
a-save-reminders-done = Sus recordatorios se han guardado

## El correo
mail-subject = Su trabajo de hoy: { $overdue } atrasados, { $due } vencen en siete días
mail-hello = Buenos días:
mail-desk = Esto vence en su escritorio:
mail-escalated = Esto lleva más de tres días de atraso en las oficinas que usted supervisa:
mail-kind = Qué vence
mail-overdue = Atrasados
mail-due = En siete días
mail-first = El primero
mail-sign-in = Inicie sesión para ver de qué casos se trata:
mail-why = Este correo no nombra a ninguna persona ni caso, porque otros pueden leerlo por el camino. Usted lo pidió en su cuenta y puede detenerlo allí:
due-confidential = Asuntos confidenciales

## Calendario
reminders-calendar = Calendario
reminders-calendar-about = Un programa de calendario lee lo que vence por su dirección: una entrada por día y tipo, con un número, al día cada hora. Quien tenga la dirección puede leerlo: trátela como una llave. Lo que vence en casos con lugar protegido no figura en él.
calendar-make = Crear una dirección
calendar-make-anew = Crear una dirección nueva: la anterior termina
calendar-once = Dé ahora esta dirección a su programa de calendario. Se muestra una sola vez.
calendar-since = Su calendario tiene una dirección desde
calendar-remove = Retirar la dirección
reminders-hooks = Otros sistemas a los que se avisa
reminders-hooks-about = Quien administra esta instalación hace avisar a estos sistemas cuando cambia un caso que usted ve, o de lo que vence en su mesa. Un aviso solo lleva el número de un caso, o cuánto vence de cada tipo. Termine el que no conozca y avise a quien administra la instalación.
hook-since = avisado desde
hook-end = Terminarlo
calendar-name = Homeward: lo que vence
