day-today = today
