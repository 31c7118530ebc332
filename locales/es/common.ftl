# Palabras del marco de todas las páginas, de sus componentes, de las fechas y de los errores.

## Product and frame
product = Homeward
skip-to-content = Ir al contenido
menu = Menú
menu-close = Cerrar el menú
navigation = Su trabajo
search = Buscar
search-label = Buscar un caso por número, nombre o teléfono
switch-office = cambiar
sign-out = Cerrar sesión
languages = Idiomas
exit-page = Salir de esta página
footer = Volver a casa es decisión suya. Puede cambiar de opinión en cualquier momento antes de salir de viaje.
back = Atrás
title-with-error = Error: { $title }
colon = :

## Navigation by work
nav-my-work = Mi trabajo
nav-cases = Casos
nav-programme = Programa
nav-settings = Configuración

## Signing in and out
sign-in = Iniciar sesión
sign-in-title = Iniciar sesión en Homeward
sign-in-login = Nombre de usuario
sign-in-password = Contraseña
sign-in-failed = El nombre de usuario o la contraseña no son correctos. Compruébelos e inténtelo de nuevo.
sign-in-too-often = Demasiados intentos. Espere { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 } e inténtelo de nuevo.
sign-in-again = Se cerró su sesión porque no hubo actividad durante un rato. Inicie sesión de nuevo y siga donde estaba.
sign-in-kept = Lo que escribió se conserva.
signed-out = Su sesión está cerrada.
signed-out-advice = Cierre esta ventana del navegador si otras personas usan este equipo.

## Forms
optional = (opcional)
choose = Elegir
change = Cambiar
continue = Continuar
save = Guardar
send = Enviar
cancel = Cancelar
confirm = Confirmar
check-answers = Revisar las respuestas
change-answers = Cambiar las respuestas
no-answer = Sin respuesta todavía
row-title = { $label } { $number }
hint-partial-day = Lo que se sepa, como 1999, 1999-05 o 1999-05-03. Ponga ~ al final si es una estimación.
hint-zone = Escriba el nombre de una ciudad grande, como Asia/Dhaka, y elija de la lista.
hint-case = Como HW-26-K7Q2M-C. Da igual usar mayúsculas o minúsculas.
hint-cases = Como HW-26-K7Q2M-C. Ponga una coma entre varios.
hint-file = Un PDF, o una imagen JPEG o PNG.
file-kept = Su archivo se conserva. Elija otro solo si quiere sustituirlo.
file-sealed = Sellado
file-open = Abrir el archivo
saved = Guardado
saved-by-other = { $who } guardó esto ({ $when }) mientras usted escribía. No se perdió nada de lo suyo: compare y elija.

## The kinds of nothing
nothing-not-asked = Aún no se ha preguntado
nothing-refused = No quiso decirlo
nothing-unknown = No lo sabe
nothing-recorded = Sin registrar
nothing-listed = Nada en la lista

## Components
error = Error
error-place = { $row }, { $field }
error-summary = Hay un problema
warning = Advertencia
banner-done = Hecho
banner-notice = Aviso
banner-attention = Requiere atención
task-met = Se cumple
task-unmet = No se cumple
task-unknown = Aún no se sabe
task-not-applicable = No se aplica
task-error = No se pudo comprobar
task-cleared-by = Puede resolverlo: { $who }
task-why = De dónde viene esta regla
timeline-by = por
step-done = hecho
step-current = ahora
step-ahead = pendiente
table-sort = (ordenar)
filter-title = Acotar la lista
filter-apply = Mostrar
filter-clear = Mostrar todo
pages = Páginas
page-previous = Anterior
page-next = Siguiente
page-number = Página { $page }
results = { $count ->
    [0] No se encontró nada
    [one] { $count } resultado
   *[other] { $count } resultados
}

## Dates
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-in = { $days ->
    [one] dentro de { $days } día
   *[other] dentro de { $days } días
}
day-ago = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
day-about = hacia { $day }
day-and-distance = { $distance } ({ $day })
day-since = desde el { $day }

## What is wrong with a field, and what to do
error-missing = Dé una respuesta. Si no se sabe, elija o escriba eso.
error-too-long = Esto es demasiado largo. Acórtelo a { $limit } caracteres (o elementos de una lista) como máximo.
error-too-long-no-limit = Esto es demasiado largo. Acórtelo.
error-no-day = Esto no es un día del calendario. Escríbalo como año, mes y día, por ejemplo 2026-11-21.
error-no-moment = Esto no es una fecha con hora. Escríbala así: 2026-11-21 18:30.
error-in-future = Esto aún no ha ocurrido. Compruebe el día y el año, o espere a que haya ocurrido.
error-too-long-ago = Este día es de hace demasiado tiempo. Compruebe el año.
error-no-number = Esto no es un número entero. Escríbalo solo con cifras, por ejemplo 3.
error-out-of-range = Esto no puede ser correcto. El valor más cercano que se puede escribir es { $limit }.
error-out-of-range-no-limit = Este día está demasiado lejos en el futuro. Compruebe el año.
error-no-choice = Esto no es una de las opciones. Elija una de la lista.
error-no-country = Esto no es un país de la lista. Elija uno de la lista.
error-no-language = Esto no es un idioma de la lista. Elija uno de la lista.
error-no-zone = Esto no es una zona horaria de la lista. Elija una, por ejemplo Asia/Dhaka.
error-no-mail-address = Esto no es una dirección de correo. Tiene la forma nombre@agencia.example.
error-no-case = Esto no es un número de caso. Compárelo con el papel signo por signo: puede haber uno mal leído o dos cambiados de lugar.
error-hidden-signs = Esto contiene signos que no se ven y que pueden confundir a quien lee. Escríbalo de nuevo a mano en lugar de copiarlo.
error-unknown-field = La página envió algo que este formulario no pregunta. Vuelva a cargar la página e inténtelo de nuevo.
error-wrong-type = Esta respuesta llegó en un formato que no se puede leer. Responda de nuevo.
error-ends-before-start = Esto termina antes de empezar. Compruebe los dos días.
error-arrives-before-departure = Esto llega antes de salir. Compruebe las dos horas; cada una es la hora local de su lugar.
error-legs-overlap = Este tramo del viaje sale antes de que haya llegado el anterior. Compruebe las horas.
error-must-agree = Este paso solo se puede dar si la respuesta es sí. Si no lo es, deténgase aquí: no se ha hecho nada.
error-needed-here = Otra respuesta hace necesaria esta. Respóndala.
error-other-country = Este no es el país de retorno de este caso. Compruebe el país aquí y en el caso.
error-not-found = Esto no está en el sistema, o usted no lo puede elegir. Compruebe cómo está escrito.
error-same-case = Este es el mismo caso. Indique otro.
error-no-entry = En este caso no existe esa anotación, o no puede ser la que se indica aquí. Elija una del caso.
error-outside-programme = El programa no organiza retornos a ese lugar. Compruebe lo que eligió, o pregunte a la persona responsable del programa.

## Problems of a whole page or call
problem-invalid = Hay respuestas que debe revisar
problem-unreadable = No se pudo leer lo que se envió
problem-not-found = Aquí no hay nada
problem-not-found-detail = Puede que la dirección esté mal escrita, o que usted no pueda abrir la página. Busque el caso o vuelva atrás.
problem-signed-out = No ha iniciado sesión
problem-not-allowed = Su función no incluye esto
problem-not-allowed-detail = Pregunte a la persona responsable del caso o a la persona responsable del programa.
problem-safeguards = Aún no es posible
problem-safeguards-detail = Abajo está lo que falta y quién puede resolverlo.
problem-stale = Alguien guardó este caso mientras usted escribía
problem-conflict = Esto no corresponde a la etapa en que está el caso
problem-already-done = Esto ya se hizo
problem-too-large = Esto ocupa demasiado
problem-too-often = Demasiadas solicitudes
problem-too-often-detail = Espere un minuto e inténtelo de nuevo.
problem-forged = La solicitud no vino de nuestra propia página
problem-forged-detail = No se cambió nada. Abra la página otra vez y repita lo que hizo.
problem-unsupported = Aquí no se admite este tipo de solicitud
problem-internal = Algo falló de nuestro lado
problem-internal-detail = No se perdió nada de lo que ya estaba guardado. Inténtelo de nuevo dentro de un minuto. Si vuelve a pasar, indique la hora a la persona responsable del programa.
problem-unavailable = No disponible en este momento
problem-unavailable-detail = Inténtelo de nuevo dentro de un minuto.
