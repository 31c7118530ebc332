# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Mi plan de vida después del retorno
plan-version = Versión
plan-day = Acordado el
plan-newer = Existe una versión más reciente de este plan.
plan-wish = Lo que quiero, en mis propias palabras
plan-measures = Lo que está previsto
plan-level = Con quién
plan-wanted = Qué se desea
plan-done = Qué se hace
plan-by = Quién lo hace
plan-until = Para cuándo
plan-cost = Costo
v-plan-dimension-economic = Trabajo e ingresos
v-plan-dimension-social = Vivienda, salud, escuela, documentos
v-plan-dimension-psychosocial = Bienestar, familia y amistades
v-plan-level-individual = Usted y su familia
v-plan-level-community = Su comunidad
v-plan-level-structural = Autoridades y servicios
plan-know = Lo que usted debe saber
plan-yours = Este plan es suyo. Nada se escribe en él contra su voluntad.
plan-change = Usted puede cambiarlo en cualquier momento, también después de su llegada. Las versiones anteriores se conservan.
plan-not-bound = Firmar este plan no le obliga a retornar. Usted puede cambiar de opinión en cualquier momento antes de su salida.
plan-not-promised = Lo previsto es una intención, no una promesa. Si algo cambia, se lo decimos, y por qué.
plan-understood = Participé en la preparación de este plan y me lo explicaron. Mi firma no es una promesa de retornar.
