# What the escort saw and did (MOV-03).

escort-report-title = Informe de acompañamiento
escort-report-escort = Acompañante
escort-report-receiver = Recibe
escort-report-booked = El viaje según la reserva
escort-report-went = El viaje como ocurrió
escort-report-port = Puerto
escort-report-arrived = Llegada: día y hora local
escort-report-left = Salida: día y hora local
escort-report-met = Encuentro con
escort-report-incidents = Incidentes
escort-report-challenges = Dificultades
escort-report-solutions = Soluciones
escort-report-signs = Acompañante: firma
