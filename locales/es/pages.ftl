# Palabras de las páginas: listas, el caso, los formularios en torno a los campos, los rechazos.

nav-directory = Directorio
directory = Directorio
directory-about = Organizaciones de donde las personas salen y adonde retornan: qué hacen y a quién dirigirse.
directory-country = Trabaja en
directory-service = Ofrece
directory-count = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
directory-none = Ninguna organización coincide
directory-none-about = Use menos filtros, o pida a quien administra el sistema que agregue la que falta.
directory-where = Trabaja en
directory-nothing-said = Todavía no hay nada más escrito sobre ella.
nav-by-number = Actuar con un número de caso
case = Caso
account = Su cuenta
nobody = Nadie todavía
list-comma = {", "}
back-to-case = Volver al caso
programme = Programa
sending-office = Oficina antes de la salida
receiving-office = Oficina después de la llegada

## Lists
view-all = Todos los casos abiertos
view-mine = Asignados a mí
view-office = Mi oficina
view-due = Vencen en menos de una semana
view-overdue = Con plazo vencido
view-blocked = Hay algo que los frena
view-departing = Salen en menos de dos semanas
view-unassigned = Sin asignar
view-closed = Terminados
filter-view = Qué casos
filter-stage = En qué etapa
filter-any = Cualquiera
filter-words = Nombre o número de caso
work-all-mine = Todo lo que tengo asignado
cases-none = Aquí no hay casos
cases-none-about = Los casos aparecen aquí en cuanto se inscribe a una persona o se le entrega un caso a usted.
col-case = Persona y caso
col-stage = En qué etapa
col-return = Retorno a
col-due = Próximo plazo
col-in-the-way = Qué frena el paso siguiente
col-carried-by = Lo lleva
due-nothing = No hay nada pendiente
due-limit = Límite: { $day }, cuando la oficina está cerrada
leaves-on = sale el { $day }
open-safeguards = { $count ->
    [one] { $count } salvaguardia pendiente
   *[other] { $count } salvaguardias pendientes
}
tag-child = Niña o niño
tag-waits = En espera
tag-overdue = Plazo vencido
tag-protected = Lugar protegido

## The case
case-progress = El camino a casa
case-next = Qué sigue
case-next-is = Siguiente paso: { $action }
case-next-not-mine = De esto se encarga alguien con otra función. Usted ve lo que hace falta.
checks-all-met = Está todo lo que este paso necesita.
checks-open = { $open ->
    [one] Falta { $open } de { $all } salvaguardias
   *[other] Faltan { $open } de { $all } salvaguardias
}
checks-done = { $count ->
    [one] { $count } más se cumple o no se aplica
   *[other] { $count } más se cumplen o no se aplican
}
checks-before = Lo que este paso aún necesita
case-due = Qué vence
case-deeds = Lo que usted puede hacer
deed-always = siempre posible
case-facts = Sobre el caso
case-companions = Familia y acompañantes
case-history = Qué pasó
case-paper = Hoja para entregar a la persona
case-confidential = Partes confidenciales
case-confidential-about = Al abrir una parte queda registrado su nombre. Abra solo lo que necesita ahora.
open-counselling = Abrir asesoramiento y declaración
open-protection = Abrir protección
open-health = Abrir salud
opened-counselling = Asesoramiento y declaración están abiertos
opened-protection = Protección está abierta
opened-health = Salud está abierta
born = nacimiento: { $day }
called = desea que le llamen { $name }
travels-with = { $count ->
    [one] viaja con { $count } persona más
   *[other] viaja con { $count } personas más
}
safe-contact = Contacto seguro
entry-number = Anotación { $number }
entry-about = sobre la anotación { $number }
entry-open = Qué dice
entry-closed = Cerrada. Abra su parte junto al caso para leerla.
entry-says-nothing = Solo dice que ocurrió, nada más.

## Forms
protective-about = Esto protege a la persona y nunca se rechaza. Lo que cuenta es el momento en que usted lo envía.
criteria = Criterios del programa; los motivos deben responder a cada uno
binds = Esto obliga a una persona o a una oficina. Repasen todo en conjunto una vez más antes de seguir.
stale-title = Se registró algo mientras usted escribía
stale-about = No se perdió nada de lo suyo. Lea lo nuevo, revise sus respuestas y envíelas si siguen siendo válidas.
four-eyes = Una corrección de esta anotación vale solo después de que una segunda persona la haya aceptado.
unmet-other-case = Esto lo impide en el caso de una persona del grupo:
f-correction-reason = Por qué esta anotación es incorrecta
f-strike = Tachar la anotación, sin nada en su lugar
f-case-number = Número de caso, como está en la hoja de la persona
f-programme = Programa

## Act on a case number
by-number-about = La persona está aquí, al teléfono o ha enviado un mensaje. Usted necesita solo el número de caso, y no hace falta que vea el caso.
received = Recibido
received-deed = Recibido para { $number }: { $action }
received-about = Vale desde este momento, y quienes llevan el caso lo ven ahora. Dígaselo a la persona. No diga nada sobre el caso mismo.

## Registering
register-consent = Antes de escribir nada
register-consent-about = Explique en un idioma que la persona entienda: por qué se conservan los datos, quién los ve, que negarse a compartirlos no quita ninguna ayuda, y que todo se puede retirar. Si la persona dice que no, no se conserva nada.
register-person = La persona
register-arrival = La llegada
register-arrived = La persona ya volvió a casa sin un caso
register-without = No se puede pedir consentimiento a la persona
register-basis = Por qué nadie puede preguntar a la persona
register-basis-about = Para alguien que está inconsciente, que por ahora no puede entender, o que es una niña o un niño sin compañía. El caso vale hasta el día de la revisión: pregunte a la persona en cuanto pueda responder. Un no se respeta, y entonces no se conserva nada, salvo en el caso de una niña o un niño cuyo interés superior pida otra cosa. Esta base no abre nada a una autoridad, y no se comparte nada con la oficina de acogida. Todas las personas del caso leen el motivo: no nombre ninguna enfermedad.
register-nothing-kept = No se conservó nada. Solo se cuenta que alguien preguntó y dijo que no, sin ningún dato sobre la persona.
programmes-none = No hay ningún programa en el que usted pueda inscribir a personas
programmes-none-about = La persona responsable abre los programas; quien administra el sistema da la función para esta oficina.

## The page for the person’s hands
paper-title = Su número con nosotros
paper-office = Dónde encontrarnos
paper-withdraw = Puede cambiar de opinión
paper-withdraw-about = En cualquier momento antes de salir de viaje, sin dar un motivo y sin ninguna sanción. Dígaselo a cualquier persona de la oficina, por teléfono o en persona, y diga su número. Vale de inmediato.
paper-complain = Puede presentar una queja
paper-complain-about = Sobre cualquier cosa y cualquier persona de aquí, también sin dar su nombre. Pida en cualquier oficina hablar con alguien que no trabaje en su caso. Quejarse no cambia nada en la ayuda que recibe.
paper-data = Sus datos son suyos
paper-data-about = En cualquier oficina puede pedir que se corrijan errores y retirar su consentimiento. Pregunte allí si quiere saber qué está escrito sobre usted.

## Refusals
problem-unreadable-advice = Algo en la dirección o en el formulario no es como lo envían nuestras páginas. No se cambió nada. Vuelva atrás e inténtelo otra vez desde allí.
problem-not-a-page = En esta dirección no hay ninguna página que abrir
problem-not-a-page-advice = Recibe un formulario que envía otra página, o solo muestra algo. No se cambió nada. Empiece desde su trabajo.
problem-too-large-advice = En un formulario cabe como máximo un megabyte, unos 100 000 caracteres en cualquier escritura. Acorte lo que escribió o regístrelo en dos anotaciones.
problem-too-slow = El formulario tardó demasiado en llegar
problem-too-slow-advice = Llegó solo en parte y no se guardó. Puede que la conexión sea débil. Vuelva atrás y envíelo otra vez.
problem-not-found-advice = Compare la dirección o el número de caso. Si cree que debería ver esto, pregunte a quien lleva el caso.
problem-not-signed-in = No ha iniciado sesión
problem-not-signed-in-advice = Inicie sesión e inténtelo de nuevo.
problem-not-permitted = Su función no permite esto
problem-not-permitted-advice = Pregunte a alguien del equipo que tenga esa función. Lo que protege a una persona siempre está a su alcance en «Actuar con un número de caso».
problem-not-possible = Esto no es posible ahora
problem-not-possible-advice = Puede que el caso haya avanzado. Mírelo de nuevo.
not-possible-now = «{ $action }» no corresponde a la etapa en que está el caso: { $stage }.
problem-safeguards-advice = Cada una aparece con quién puede resolverla.
problem-stale-advice = Mire el caso de nuevo y luego repita lo que quería hacer.
problem-key-reused = Este formulario ya se envió con otras respuestas
problem-key-reused-advice = Vuelva al caso y empiece de nuevo el formulario.
problem-damaged = Este archivo ya no se abre
problem-damaged-advice = No está en su lugar, o fue cambiado allí. Eso ya quedó registrado. Avise a quien administra el sistema: puede que haya una copia intacta.
problem-throttled = Demasiados intentos
problem-throttled-advice = Espere un poco e inténtelo de nuevo.
problem-busy = El sistema está demasiado ocupado en este momento
problem-busy-advice = No se perdió nada. Espere unos segundos y envíe de nuevo el formulario.
problem-internal-advice = Nada quedó a medias. Inténtelo de nuevo; si vuelve a pasar, avise a quien administra Homeward.
problem-foreign = Este formulario no vino de aquí
problem-foreign-advice = Se envió desde otro sitio o desde una página antigua. Vuelva a cargar la página y envíelo de nuevo.
problem-invalid-advice = Mire las respuestas indicadas abajo.
problem-idempotency-key = Hace falta una cabecera Idempotency-Key

## What the program itself records
system-departed-without-release = Se registró la salida sin una autorización para viajar válida.
system-carer-does-not-travel = La persona que cuida a esta niña o este niño ya no viaja en ese momento.
system-late-withdraw = A una oficina llegó el mensaje de que la persona ya no desea retornar, cuando ya no era posible desistir.
system-late-leave-group = A una oficina llegó el mensaje de que la persona ya no desea viajar con el grupo.
system-late-hold = Alguien pidió que el caso esperara cuando ya no se podía suspender.
system-file-damaged = Un documento guardado con el caso no está en su lugar, o fue cambiado allí. Ya no se abre.
system-late-treat-as-child = Alguien dijo que se debe tratar a la persona como niña o niño, después de que el caso había terminado.
basis-own = regla nuestra
basis-inferred = se deduce de la fuente

## Account
password-change = Cambiar su contraseña
password-about = Elija al menos 12 caracteres. Varias palabras hacen una buena contraseña.
password-first = Esta contraseña se la dio otra persona. Elija la suya antes de seguir.
f-old-password = Su contraseña actual
f-new-password = Su contraseña nueva
password-old-password-wrong = Esta no es su contraseña.
password-new-password-wrong = Elija de 12 a 128 caracteres que no se adivinen enseguida: varias palabras que no tengan relación entre sí, sin su nombre.
a-change-password-done = Su contraseña se cambió, y la sesión se cerró en los demás equipos.
tokens = Claves para aplicaciones
tokens-about = Con una clave, una aplicación actúa en su nombre, con sus derechos y bajo las mismas salvaguardias.
tokens-none = Sin claves
tokens-none-about = Cree una solo para una aplicación en la que confíe.
token-once = Copie esta clave ahora. Se muestra una sola vez.
token-made = La clave se creó
token-make = Crear una clave
token-revoke = Retirar
token-until = Válida hasta
f-token-name = Para qué es
f-token-scope = Qué puede hacer
v-scope-read = Leer
v-scope-write = Leer y registrar

## Enquiries
enquiry-title = Alguien solo preguntó
enquiry-about = Cuente la consulta: la oficina, el día y el idioma, nada sobre la persona.
enquiry-count = Contar la consulta
a-enquire-done = La consulta se ha contado. No se conservó nada sobre la persona.
f-enquiry-language = Idioma que hablaba
rea-title = Antes y después del viaje
rea-about = Lo que se encontró antes del viaje, junto a lo que se encontró desde la llegada. Lo que no coincide está marcado: averigüe qué es cierto ahora.
rea-none = Todavía no hay nada registrado que se pueda comparar.
rea-not-yet = Desde la llegada no se encontró nada al respecto.
rea-what = Qué
rea-by = Por
rea-before = Antes de la llegada
rea-after = Desde la llegada
rea-differs = difiere
claim-title = Llegó alguien que quizá es esta persona
claim-about = Se la acogió sin que nadie la anunciara, e indicó este caso. El caso no está abierto a esa oficina.
linked-title = La misma persona
