# El plan de reintegración, y el dinero entregado (REI-02, REI-03, DOC-04, MOV-06).

a-draw-plan = Elaborar el plan juntos
a-draw-plan-done = Plan elaborado
a-draw-plan-about = Lo que la persona quiere para su vida después del retorno, y lo que se hace para ello. El plan es suyo: comiéncelo antes de la salida, cámbielo cuando la persona lo desee. Cada vez es la versión siguiente, y las anteriores quedan. Imprímalo, haga que se firme y añada el papel firmado como archivo.
a-hand-over-money = Entregar dinero
a-hand-over-money-done = Dinero entregado
a-hand-over-money-about = Dinero que se puso en manos de la persona, con un recibo en su idioma. A la llegada siempre que sea posible. Quién lo aprobó, y si se rindió cuenta de él, no se registra aquí.

f-planned-on = Acordado el
f-own-words = Lo que la persona quiere, en sus propias palabras
f-own-words-hint = Como lo dice la persona, no como lo diría una oficina.
f-plan-measures = Lo que está previsto
f-plan-measures-hint = A partir de las necesidades, las capacidades, los riesgos y lo que ofrece el lugar. El plan entero cada vez, no solo lo nuevo.
f-plan-measures-row = Medida { $number }
f-plan-dimension = Parte de la vida
f-plan-level = En qué nivel
f-measure-wanted = Qué se desea
f-measure-done = Qué se hace
f-measure-by = Quién lo hace
f-measure-until = Para cuándo
f-handed-on = Entregado el
f-handed-amount = Cuánto, en la unidad menor
f-handed-amount-hint = Sin coma, en la unidad más pequeña de la moneda: 450,00 EUR son 45000; 450 VND son 450.
f-money-for = Para qué
f-money-details = Qué exactamente
f-money-details-hint = Necesario si es para otra cosa.
f-handed-by = Quién lo entrega
life-plan-cost = Lo que cuesta

v-plan-dimension-economic = Económica: trabajo, ingresos, deudas
v-plan-dimension-social = Social: vivienda, salud, escuela, documentos, justicia
v-plan-dimension-psychosocial = Psicosocial: bienestar, familia, pertenencia
v-plan-level-individual = Individual: la persona y su familia
v-plan-level-community = Comunidad
v-plan-level-structural = Estructural: autoridades y servicios
v-money-for-travel-allowance = Asignación para los primeros días
v-money-for-pressing-need = Necesidad urgente
v-money-for-reintegration-grant = Ayuda de reintegración
v-money-for-other = Otra cosa
