# Who leaves or comes in the next days, by number and hour (MOV-04).

manifest-title = Viajes
manifest-which = Lista
manifest-departures = Salidas
manifest-transits = De paso
manifest-arrivals = Llegadas
manifest-days = Días
manifest-count = Viajes
manifest-hour = Hora
manifest-way = Trayecto
manifest-help = Acompañamiento y ayuda
manifest-seen = Hecho
manifest-waits = En espera
manifest-escorted = Acompañado
manifest-nobody = nadie todavía
manifest-arrives = llega
manifest-leaves = sale
manifest-protected = Los casos con lugar protegido no figuran en esta lista.
