# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Ya no deseo retornar
withdrawal-statement = Retiro mi declaración de retorno voluntario. Por favor, anulen todas las reservas que se hicieron para mí.
withdrawal-free = No tengo que dar ningún motivo y no hay ninguna sanción. Puedo hacer una nueva solicitud más adelante.
withdrawal-any-way = También puedo decirlo a cualquier integrante del personal sin este papel, en persona o por teléfono.
withdrawal-received = Recibido por
