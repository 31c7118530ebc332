# The receiving office is told who arrives when (MOV-01).

arrival-notice-title = Aviso de llegada
arrival-notice-to = A
arrival-notice-languages = Idiomas
arrival-notice-child = Niña o niño
arrival-notice-journey = Viaje
arrival-notice-by-voice = El trayecto y la hora se dicen de viva voz a la persona designada y no se escriben.
arrival-notice-escort = Acompañante
arrival-notice-receiver = Quién recibe a la persona
arrival-notice-prepare = Por preparar
arrival-notice-confirm = Les rogamos confirmar que pueden recibir a la persona y decirnos enseguida cuando haya llegado.
