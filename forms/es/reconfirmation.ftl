# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Confirmación antes de la salida
reconfirmation-still = Sigo deseando retornar al país nombrado arriba.
reconfirmation-private = Alguien distinto de mi persona asesora me hizo la pregunta a solas, donde nadie podía escuchar.
reconfirmation-pressure = Nadie me ha presionado desde que firmé la declaración.
reconfirmation-news = Me dijeron qué ha cambiado desde entonces: en mi caso, en la ayuda que recibiré y en el país de retorno.
reconfirmation-withdraw = Todavía puedo cambiar de opinión hasta mi salida. No tengo que dar ningún motivo y no hay ninguna sanción.
