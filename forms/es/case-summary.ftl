# What was done for the case.

case-summary-title = Resumen del caso
case-summary-born = Fecha de nacimiento
case-summary-nationality = Nacionalidad
case-summary-languages = Idiomas
case-summary-programme = Programa
case-summary-receiving = Oficina de acogida
case-summary-stage = Etapa hoy
case-summary-done = Lo que se hizo
case-summary-what = Qué
case-summary-part = El asesoramiento, la protección y la salud no se cuentan aquí.
