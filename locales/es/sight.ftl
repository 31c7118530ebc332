# Palabras de la necesidad de saber: alertas, emergencias, quién leyó qué.

## Alerts
alerts = Alertas
alerts-about = Lo que usted debe saber enseguida por su función, o porque lleva el caso. Quien se hace cargo de una alerta dice que se ocupa de ella.
alerts-count = { $count ->
    [0] No hay nada en espera.
    [one] Una alerta espera a alguien.
   *[other] { $count } alertas esperan a alguien.
}
alerts-count-all = { $count ->
    [0] No hubo ninguna alerta.
    [one] Una alerta en total.
   *[other] { $count } alertas en total.
}
alerts-open = Mostrar solo lo que espera
alerts-all = Mostrar también aquello de lo que alguien se hizo cargo
alerts-none = Aquí no espera nada
alerts-none-about = Una alerta aparece aquí en cuanto pasa algo que su función debe saber.
alert-what = Qué pasó
alert-house = Toda la instalación
alert-taken-on = Quién se hizo cargo
alert-take-on = Hacerse cargo
alert-seen-by = Vista por
v-alert-pressure-signs = Indicios de presión
alert-pressure-signs-about = Alguien anotó indicios de que la decisión no es libre. El viaje no puede continuar; hable con la persona a solas.
v-alert-protection-referred = Derivación a protección
alert-protection-referred-about = Alguien le pide que cuide de la seguridad de esta persona.
v-alert-protection-hold = Caso suspendido por protección
alert-protection-hold-about = El viaje espera hasta que el personal de protección levante la suspensión.
v-alert-incident-recorded = Incidente
alert-incident-recorded-about = Pasó algo que el personal de protección debe ver.
v-alert-departed-unreleased = Salió sin una autorización válida
alert-departed-unreleased-about = Se registró una salida mientras algo la impedía. Averigüe cómo está la persona.
v-alert-child-not-met = Una niña o un niño a quien nadie recibió
alert-child-not-met-about = A la llegada no había nadie para la niña o el niño: sigue con quien viajó a su lado. Averigüe enseguida quién le tiene a su cuidado.
v-alert-protected-read = Se abrió un caso protegido
alert-protected-read-about = Lo abrió alguien que no lo lleva. Pregunte por qué, si no lo sabe.
v-alert-protected-sought = Se buscó un caso protegido
alert-protected-sought-about = Lo buscó alguien para quien no existe. No se le mostró nada; conoce el número.
v-alert-nobody-answers = Una función que nadie tiene
alert-nobody-answers-about = Una alerta sobre este caso era para una función que nadie tiene. Dé la función a alguien.
v-alert-person-departed = La persona ha salido
alert-person-departed-about = La salida está registrada. Mire la hora de llegada y quién recibe a la persona.
v-alert-person-arrived = La persona ha llegado
alert-person-arrived-about = La oficina de acogida registró la llegada. El caso dice cuándo, cómo y si alguien la recibió.
v-alert-arrival-claimed = Alguien dice que llegó, y quizá es esta persona
alert-arrival-claimed-about = Otra oficina acogió a alguien que indicó este caso. Pregunte a esa oficina, y diga en el caso si es la misma persona.

v-alert-house-locked = Se bloqueó toda la instalación
alert-house-locked-about = Alguien detuvo todo de una vez. En «Qué se cambió» consta quién fue; pregunte por qué antes de que pase de nuevo.
v-alert-many-read = Se leyeron muchos casos
alert-many-read-about = A una cuenta se le mostraron más casos distintos de los que permite la instalación. Mire qué leyó, y pregunte.
v-alert-emergency-opened = Se abrió un caso en una emergencia
alert-emergency-opened-about = Lo abrió alguien para quien de otro modo no existe. El motivo está en el caso; usted puede ponerle fin.

## Emergencies
emergency = Acceso de emergencia a un caso
emergency-about = Para cuando de ello depende la vida o la salud de alguien y no se puede localizar a nadie que lleve el caso. Usted ve lo que pueden saber todas las personas que trabajan en el caso, durante poco tiempo, y no puede registrar nada más que antes. Asesoramiento, protección y quejas siguen cerrados.
emergency-told = Se informa enseguida a la persona responsable de protección y a la persona delegada de protección de datos, con su nombre y su motivo.
emergency-open = Abrir el caso
f-emergency-reason = Por qué no puede esperar
emergency-is-open = Acceso de emergencia abierto para { $name }
emergency-until = Hasta
emergency-end = Terminarlo ahora
emergency-ended = Lo terminó
a-end-emergency-done = El acceso de emergencia ha terminado.
emergencies = Accesos de emergencia
emergencies-count = { $count ->
    [0] No hubo ningún acceso de emergencia a un caso.
    [one] Hubo un acceso de emergencia a un caso.
   *[other] Hubo { $count } accesos de emergencia a un caso.
}
emergencies-none = Ninguna emergencia
emergencies-none-about = Cada vez que alguien abre un caso en una emergencia, aparece aquí con el motivo.
emergency-no-reason = El motivo ya no se puede leer
deed-open-in-emergency = Caso abierto en una emergencia
deed-end-emergency = Acceso de emergencia terminado

## Who read what
access = Quién leyó qué
access-about = Lo que se mostró a cada cuenta, para que usted pueda preguntar por lo que no es habitual. Los casos se nombran aquí y nunca se abren.
access-log = Todas las entradas
access-log-about = Acote por cuenta, por caso o por lo que no es habitual. Aquí aparecen por igual páginas, listas y aplicaciones.
access-none = No se leyó nada
access-none-about = Nadie leyó en estos días nada que coincida. Elija otros días o use menos filtros.
access-account = Cuenta
access-cases = Casos distintos
access-reads = Entradas
access-confidential = Partes confidenciales
access-protected = Lugares protegidos
access-outside = Fuera de horario
access-refused = Pedidos sin éxito
access-how = Cómo
access-only = Solo
access-by-from = Desde el día
access-by-until = Hasta el día
access-by-account = Nombre de usuario
access-by-case = Número de caso
access-kind-case = Caso
access-kind-form = Formulario
access-kind-paper = Hoja para la persona
access-kind-print = Formulario para firmar
access-kind-told = Se le dijo qué lo impide
access-kind-deed = Actuación por número, sin ver el caso
access-kind-list = Lista
access-kind-search = Búsqueda
access-kind-alerts = Alertas
access-kind-emergency = Abierto en una emergencia
access-kind-refused = Pedido, no mostrado
access-kind-access = Quién leyó qué
access-kind-preview = Qué cambiarían las reglas
access-kind-figures = Cifras de un programa
access-kind-track = Situación particular
access-kind-decision = Reglas de una decisión
access-kind-export = Exportación
access-kind-consents = Consentimientos y transmisiones
access-kind-copy = Copia de los datos
access-kind-file = Documento o imagen guardado con el caso
set-watch = Qué se vigila
set-watch-about = Cuánto tiempo abre un caso un acceso de emergencia, cuántos casos distintos se pueden mostrar a una cuenta antes de avisarle a usted, y cuándo no se espera que nadie trabaje.
f-emergency-minutes = Minutos que dura un acceso de emergencia a un caso
f-bulk-hour = Casos distintos en una hora
f-bulk-day = Casos distintos en 24 horas
f-work-from = El trabajo empieza a las (hora)
f-work-until = El trabajo termina a las (hora)
deed-save-watch = Se cambió lo que se vigila
a-save-watch-done = Se cambió lo que se vigila.

## The lock
problem-locked = Todo está bloqueado
problem-locked-advice = Una persona responsable detuvo todo de una vez porque algo va mal. No se puede leer ni registrar nada hasta que se abra de nuevo.
problem-locked-paper = Entretanto nadie viaja por lo que diga este sistema. Quien desee desistir del retorno, presentar una queja o pedir protección puede hacerlo ahora: escríbalo con la hora, avise por teléfono a quien organiza el viaje, y regístrelo aquí después con esa hora.
set-lock = Bloquear todo
set-lock-about = Para cuando puede estar leyendo alguien que no debe: una cuenta robada, una intrusión, hombres en la puerta.
set-lock-warning = Se cierran todas las sesiones, y no se puede leer nada hasta que alguien con la clave maestra lo abra en el servidor.
set-lock-paper = Las acciones de protección siguen en papel y por teléfono: la página bloqueada se lo dice a todo el mundo.
set-lock-now = Bloquear ahora
deed-lock-house = Todo bloqueado
deed-unlock-house = Abierto de nuevo después de un bloqueo
