# Lo que las personas pueden pedir sobre sus datos; por cuánto tiempo se conservan; la supresión.

a-request-data = Registrar una solicitud sobre datos
a-request-data-done = Solicitud sobre datos
a-request-data-about = La persona pide una copia de sus datos, pide corregirlos o suprimirlos, o se opone a su uso. Regístrelo sea cual sea su función: nada lo impide. Se le responde en un plazo de treinta días.
a-answer-data-request = Responder a una solicitud sobre datos
a-answer-data-request-done = Solicitud sobre datos respondida
a-answer-data-request-about = Se responde a la solicitud más antigua de este tipo que espera. Diga por qué, con las palabras que se dijeron a la persona. Si no se concede por completo, indique dónde puede presentar una queja. Una oposición que se acepta suspende el caso: no se reserva ni se autoriza ningún viaje hasta que alguien facultado levante la suspensión.
a-give-copy = Entregar una copia de los datos
a-give-copy-done = Copia de los datos entregada
a-give-copy-about = Registre primero quién recibe la copia y cómo se aseguró de que es esa persona. La copia queda entonces en «Copia de los datos», en la página del caso, durante un día. Asesoramiento, protección y salud entregan sus propias partes.

due-data-copy = Responder a la solicitud de una copia de los datos
due-data-correction = Responder a la solicitud de corregir datos
due-data-objection = Responder a la oposición al uso de los datos
due-data-erasure = Responder a la solicitud de suprimir datos

f-data-right = Qué pide la persona
f-identity-shown = Cómo se aseguró de que es esa persona
f-identity-shown-hint = El documento que mostró, o cómo la conoce. No escriba su número.
f-asked-for = Qué pide, con sus palabras
f-data-answer = Respuesta
f-complain-to = Dónde puede presentar una queja
f-complain-to-hint = Es necesario, a menos que la solicitud se conceda por completo.
f-withheld = Qué se omite
f-withheld-hint = Solo lo que dañaría a otra persona o una investigación, o lo que la ley prohíbe decir.
f-withheld-ground = Por qué se omite
f-withheld-ground-hint = La copia lo dice.
f-retention-purpose = Qué se conserva
f-period-length = Por cuánto tiempo
f-period-unit = Se cuenta en
f-period-source = De dónde viene el plazo
f-period-source-hint = La ley, el convenio o la regla; «propia» si es suya.
f-held-case = Número del caso
f-authority = Por orden o petición de quién
f-authority-hint = La ley, el tribunal o la entidad que necesita los datos.
f-hold-reference = Su referencia
f-told-of-hold = Se informó a la persona
f-not-told-ground = Por qué no se le informó
f-erased-case = Número del caso
f-erasure-ground = Motivo
f-nothing-against = He mirado la lista, y nada impide la supresión

v-data-right-copy = Una copia de sus datos
v-data-right-correction = Corrección
v-data-right-objection = Oposición al uso de sus datos
v-data-right-erasure = Supresión
v-data-asker-person = La persona
v-data-asker-guardian = Madre, padre o persona tutora
v-data-asker-representative = Alguien que la representa
v-data-answer-granted = Concedida
v-data-answer-partly = Concedida en parte
v-data-answer-refused = Denegada
v-copy-part-incidents = Incidentes
v-copy-part-referrals = Solicitudes de protección y derivaciones
v-copy-part-risk = Evaluaciones de riesgos y detección de trata
v-copy-part-family = Familia y cuidado
v-copy-part-access-log = Quién leyó los datos
v-withheld-ground-safety-of-another = La seguridad de otra persona
v-withheld-ground-investigation = Una investigación en curso
v-withheld-ground-law = Una ley prohíbe decirlo
v-retention-purpose-case = Casos, después de terminados
v-retention-purpose-access-log = El registro de quién leyó qué
v-retention-purpose-repeated-requests = Respuestas guardadas para solicitudes enviadas dos veces
v-retention-purpose-key-copies = Copias del almacén de claves
v-period-unit-days = días
v-period-unit-months = meses
v-period-unit-years = años
v-erasure-ground-retention = El plazo de conservación ha terminado
v-erasure-ground-own-wish = Por deseo de la persona
v-erasure-ground-unlawful = No se debió haber registrado
v-erasure-ground-ordered = Ordenado por un tribunal o una autoridad de control
v-erasure-ground-restored = Suprimido antes, y traído de vuelta por una copia antigua

error-under-legal-hold = Sobre este caso pesa una obligación de conservarlo. No se puede suprimir hasta que esta se levante.
error-case-not-ended = Este caso continúa, o la persona tiene otro. Solo se suprime lo que ha terminado.
error-still-kept = El plazo de conservación de este caso no ha terminado, o ninguna regla dice cuánto dura.

set-retention = Conservación
set-retention-about = Por cuánto tiempo se conserva qué, con qué base y desde qué día. Las reglas antiguas siguen en la lista.
set-retention-none = Ninguna regla dice todavía por cuánto tiempo se conservan los casos, así que no hay ninguno por suprimir.
set-retention-new = Agregar una regla
set-retention-one = Regla de conservación
set-retention-form-about = Un caso se conserva hasta el final del último día y se puede suprimir al día siguiente. Una regla de un programa tiene prioridad sobre una para todos.
set-retention-tallies = Los números de consultas y otros recuentos no nombran a nadie y se quedan.
set-kept-for = Se conserva durante
set-not-in-force = No vigente
set-due-erasures = Casos cuyo plazo se ha cumplido
set-due-erasures-about = Qué se puede suprimir en un día, por número. Mirar no cambia nada.
set-due-erasures-none = En este día no se cumple el plazo de ningún caso.
set-due-day = Día
set-due-look = Mostrar
set-due-count = { $count ->
    [one] El { $day } se cumple el plazo de { $count } caso
   *[other] El { $day } se cumple el plazo de { $count } casos
}; se puede proponer la supresión de { $free }.
set-case = Caso
set-ended = Terminado
set-kept-until = Se conserva hasta
set-under-hold = Obligación de conservar
set-may-go = Se puede suprimir
set-propose = Proponer
set-propose-due = Proponer suprimir todo lo que se pueda
set-propose-due-about = Otra persona tiene que estar de acuerdo antes de que se suprima nada. Los casos bajo obligación de conservar quedan fuera.
set-propose-due-count = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
set-cases = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
set-legal-holds = Obligaciones de conservar
set-legal-holds-about = Casos que no se pueden suprimir, porque los necesita una ley, un tribunal o una reclamación.
set-legal-holds-none = Ningún caso está bajo obligación de conservar.
set-legal-hold-new = Establecer una obligación de conservar
set-legal-hold-about = Desde ahora el caso no se puede suprimir hasta que se levante la obligación. Informe a la persona, a menos que haya un motivo para no hacerlo.
set-legal-hold-lift = Levantar la obligación
set-legal-hold-lift-about = Desde ahora el caso se puede suprimir de nuevo cuando se cumpla su plazo.
set-told = Sí
set-not-told = No
set-erasures = Supresión
set-erasures-about = Lo que se propone suprimir, y los certificados de lo que se suprimió.
set-erasures-none = No se propone suprimir nada, y nada se suprimió.
set-erasures-wait = { $count ->
    [one] { $count } propuesta espera el acuerdo de alguien.
   *[other] { $count } propuestas esperan el acuerdo de alguien.
}
set-erasure-new = Proponer suprimir un caso
set-erasure-about = Otra persona tiene que estar de acuerdo. Solo se puede suprimir un caso que ha terminado y que no está bajo obligación de conservar.
set-erasure-one = Propuesta de supresión
set-erasure-one-about = Todavía no se ha suprimido nada. Puede dar su acuerdo quien es responsable del programa y no hizo la propuesta.
set-erasure-agree = Aceptar y suprimir
set-erasure-agree-about = Los nombres, las listas y la clave de cada persona se destruyen de inmediato. Ya nadie puede leer lo que se registró; y tampoco sus copias antiguas, una vez que desaparezca la última copia anterior de las claves.
set-erasure-for-good = Esto no se puede deshacer.
set-erasure-withdraw = Retirar la propuesta
set-erasure-withdraw-about = No se suprime nada. Los casos se pueden proponer de nuevo.
set-erasure-waits = Espera a una segunda persona
set-erasure-ends = Decidida, en ejecución
set-erased = Suprimido
set-proposed = Propuesto
set-agreed = Aceptado
set-not-yet = Todavía no
set-key-destroyed = Clave destruida
set-swept = Borrado de los archivos
set-certificate = Certificado de supresión
set-certificate-about = Los datos de estos casos se suprimieron. El certificado no nombra a ninguna persona.
set-certificate-limits = Lo que queda: que se hicieron anotaciones, cuándo, por quién y de qué tipo, sin su contenido, para que se pueda seguir demostrando que el historial está íntegro; y lo que se imprimió, se dijo o se entregó.
set-window = Copias antiguas
set-window-until = Las copias del almacén de claves se conservan hasta el { $day }; después de ese día no se puede leer ninguna copia de los datos.
set-window-open = Ninguna regla dice por cuánto tiempo se conservan las copias del almacén de claves. Hasta que se destruya la última anterior, todavía puede abrir una copia antigua de los datos.

a-save-retention-done = La regla está guardada.
a-place-legal-hold-done = El caso se conserva hasta que se levante la obligación.
a-lift-legal-hold-done = La obligación de conservar está levantada.
a-propose-erasure-done = Propuesto. Otra persona tiene que estar de acuerdo.
a-withdraw-erasure-done = La propuesta se retiró.
a-erase-done = Suprimido. El certificado está en la lista.
deed-save-retention = Regla de conservación guardada
deed-place-legal-hold = Obligación de conservar establecida
deed-lift-legal-hold = Obligación de conservar levantada
deed-propose-erasure = Supresión propuesta
deed-withdraw-erasure = Propuesta de supresión retirada
deed-erase = Casos suprimidos

copy-title = Copia de los datos
copy-about = Todo lo registrado sobre la persona, de dónde viene, qué se decidió y por qué, y quién lo leyó. Pertenece a la persona.
copy-file = Lo mismo como archivo para otras aplicaciones
copy-made = Fecha de la copia
copy-stage = En qué etapa está el caso
copy-parts = Partes de esta copia
copy-parts-about = Las demás partes, si las hay, las entrega el personal que las guarda: asesoramiento, protección, salud.
copy-part-case = El caso
copy-part-counselling = Asesoramiento
copy-part-protection = Protección
copy-part-health = Salud
copy-waiting = Espera una respuesta
copy-entries = Qué se registró
copy-left-out = Omitido en esta copia, por el motivo indicado arriba.
copy-decided = Qué se examinó para esta decisión:
copy-state-met = se cumple
copy-state-unmet = no se cumple
copy-state-unknown = aún no se sabe
copy-state-error = no se pudo decidir
copy-readings = Quién leyó los datos
copy-readings-about = Las lecturas de otras partes están en las copias de quienes las guardan.
copy-readings-count = { $count ->
    [one] { $count } lectura
   *[other] { $count } lecturas
}
copy-read-case = La página del caso
copy-read-form = Un formulario
copy-read-paper = La hoja para la persona
copy-read-copy = Esta copia
copy-read-track = Una situación particular, como página
copy-read-decision = Las reglas de una decisión
copy-read-consents = A qué dijo usted que sí
copy-read-file = Un documento o una imagen
copy-read-told = Qué impide un paso
copy-read-emergency = Abierto en una emergencia
