### Palabras de las páginas de configuración y programas. Los nombres de los campos están en admin.ftl.

## The house
set-organisations = Organizaciones
set-organisations-about = Quién trabaja en esta instalación. El tipo de una organización decide si su personal puede llegar a ver un caso.
set-organisations-none = Todavía no hay ninguna organización. Empiece por la suya.
set-organisation = Organización
set-organisation-new = Agregar una organización
set-no-one-country = De ningún país en particular
set-directory-empty = El directorio todavía no dice nada sobre ella
set-offices = Oficinas
set-offices-about = Dónde trabajan las personas: zona horaria, días sin trabajo y cómo comunicarse con la oficina, tal como se imprime en las cartas.
set-offices-none = Todavía no hay ninguna oficina. Cada caso necesita una que remite y una que acoge.
set-office = Oficina
set-office-new = Agregar una oficina
set-staff = Personal
set-staff-about = Quién puede iniciar sesión y con qué funciones. Una cuenta que ya no se necesita se desactiva; lo que la persona registró sigue a su nombre.
set-staff-none = Todavía nadie puede iniciar sesión.
set-staff-one = Integrante del personal
set-staff-new = Agregar a alguien del personal
set-staff-new-about = Verá una contraseña de un solo uso. Entréguela en persona o por teléfono, nunca junto con el nombre de usuario.
set-deeds = Qué se cambió
set-deeds-about = Todos los cambios de la configuración y los programas, primero el último. Nadie puede alterar esta lista.
set-deeds-none = Todavía no se cambió nada. Aquí aparecerá lo que se guarde en la configuración y los programas.

## Accounts
set-active = Activa
set-inactive = Desactivada
set-sees-no-case = No ve ningún caso
set-no-role = Sin función
v-pages-language-en = Inglés
v-pages-language-fr = Francés
v-pages-language-es = Español
v-pages-language-ar = Árabe
set-away = Ausente hasta el { $day }
set-away-deputy = Ausente hasta el { $day }; suplencia: { $deputy }
set-absence = Ausencia
set-absence-about = Mientras alguien está ausente, otra persona del equipo puede hacer la suplencia: los casos que lleva la persona ausente cuentan como suyos.
set-absence-again = Elija de nuevo quién hace la suplencia: guardar sin elegir la termina.
set-absence-change = Indicar una ausencia y una suplencia
set-password = Contraseña de un solo uso
set-password-about = Para alguien que olvidó la contraseña. Se cierran todas sus sesiones.
set-password-give = Dar una nueva contraseña de un solo uso
set-password-for = Para el nombre de usuario { $login }:
set-password-once = Esta página la muestra una sola vez. Quien inicia sesión con ella elige primero una contraseña propia. La contraseña de un solo uso abre la cuenta durante 14 días.
set-password-sent-twice = El formulario de { $login } llegó dos veces y se ejecutó una. La contraseña estaba solo en la primera respuesta. Si nadie la anotó, dé una nueva.
set-deactivate = Desactivar esta cuenta
set-deactivate-about = Con la cuenta ya no se puede iniciar sesión; todas las sesiones y claves terminan de inmediato. Asigne a otras personas los casos que lleva.
set-reactivate = Activar de nuevo esta cuenta
set-reactivate-about = La cuenta recibe una nueva contraseña de un solo uso; la anterior sigue sin valer.

## Programmes
set-programmes = Programas
set-programmes-about = En qué condiciones se acompaña a las personas, y adónde se puede retornar.
set-programmes-none = Cada caso empieza en un programa. Agregue el primero.
set-programme = Programa
set-programme-new = Agregar un programa
set-programme-about = Al guardar se crea una nueva versión. Vale para todos los casos desde su primer día; las anteriores se conservan, para que una decisión antigua se pueda explicar.
set-programme-save = Guardar como versión nueva
set-rules-refused = Las reglas del programa no se aceptan
set-versions = Todas las versiones
set-versions-about = Qué rige y cuándo, primero la última guardada.
set-version-from = Versión { $number }, desde el { $day }
set-version-in-force = Vigente
set-version-to-come = Futura
set-version-past = Pasada
set-version-overtaken = Superada antes de su primer día
set-recorded = Guardada el { $moment } por { $who }
set-programme-announced = El formulario empieza con la versión futura. Lo que usted guarde ocupa su lugar, si rige desde el mismo día o antes.
set-runs = Vigencia
set-from-to = del { $from } al { $to }

## Where returns may go
set-places = Adónde se puede retornar
set-suspensions = Suspensiones de retornos
set-suspensions-about = Lugares a los que por ahora no se autoriza a viajar a nadie, con el motivo y el día en que se examina de nuevo.
set-suspensions-none = Los retornos no están suspendidos en ningún lugar. Si un lugar no es seguro, suspenda aquí los retornos a él.
set-suspension-new = Suspender los retornos
set-suspension-about = Desde ahora no se autoriza a nadie a viajar allí. Los casos continúan en todo lo demás.
set-suspend = Suspender los retornos
set-all-programmes = Todos los programas
set-place = Lugar
set-since = Desde
set-since-by = { $day }, por { $who }
set-state = Estado
set-holds = Vigente
set-lifted = Levantada
set-lifted-by = { $day }, por { $who }
set-review = Examinarla de nuevo
set-review-about = Diga por qué se mantiene y cuándo se examina la próxima vez. Si no hace falta mantenerla, levántela.
set-review-save = Se mantiene
set-review-due = Pendiente de examen
set-reviews-due = { $count ->
    [one] Hay que examinar de nuevo { $count } suspensión.
   *[other] Hay que examinar de nuevo { $count } suspensiones.
}
set-lift = Levantar la suspensión
set-lift-about = Desde ahora los retornos a ese lugar son posibles otra vez, caso por caso.
set-monitoring = Seguimiento de los retornos
set-monitoring-about = Quién hace el seguimiento de las personas retornadas en cada país, y cómo. Sin un mecanismo vigente no se reserva ningún viaje al país.
set-monitoring-none = Todavía nadie hace el seguimiento de las personas retornadas, así que no se puede reservar ningún viaje. Agregue un mecanismo para cada país de retorno.
set-monitoring-one = Seguimiento en un país
set-monitoring-new = Agregar un mecanismo

## Lists
set-none = Nada todavía
set-when = Cuándo
set-who = Quién
set-what = Qué
set-comma = {", "}

## Saved by two at once
set-sent-before = Lo que se envió primero está guardado. Mire lo que aparece abajo, y envíelo si también se debe guardar.
set-conflict = Alguien guardó esto mientras usted escribía
set-conflict-about = No se perdió nada de lo suyo, ni se sobrescribió nada de lo de la otra persona. Compare ambas cosas, cambie abajo lo que haga falta y guarde de nuevo: entonces vale lo suyo.
set-both-versions = En qué se diferencian
set-field = Pregunta
set-saved-by-other = Como está guardado ahora
set-typed-by-you = Como lo escribió usted

## What was done just now
a-save-organisation-done = La organización está guardada.
a-save-office-done = La oficina está guardada.
a-add-staff-done = La cuenta está creada.
a-change-staff-done = La cuenta está guardada.
a-reset-password-done = La cuenta tiene una nueva contraseña de un solo uso.
a-deactivate-staff-done = La cuenta está desactivada.
a-reactivate-staff-done = La cuenta está activa de nuevo.
a-set-absence-done = La ausencia está guardada.
a-save-programme-done = El programa está guardado como versión nueva.
a-suspend-done = Los retornos están suspendidos.
a-review-suspension-done = La suspensión se mantiene, y se examinará de nuevo.
a-lift-suspension-done = La suspensión está levantada.
a-save-monitoring-done = El mecanismo está guardado.

## The list of what was changed
deed-save-organisation = Organización guardada
deed-save-office = Oficina guardada
deed-add-staff = Integrante del personal agregado
deed-change-staff = Integrante del personal cambiado
deed-reset-password = Contraseña de un solo uso dada
deed-deactivate-staff = Cuenta desactivada
deed-reactivate-staff = Cuenta activada de nuevo
deed-set-absence = Ausencia cambiada
deed-save-programme = Programa guardado
deed-suspend = Retornos suspendidos
deed-review-suspension = Suspensión revisada
deed-lift-suspension = Suspensión levantada
deed-save-monitoring = Mecanismo de seguimiento guardado
