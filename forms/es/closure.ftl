# The case is closed, and how to come back (REI-12).

closure-title = Cierre del caso
closure-day = Cerrado el
closure-reason = Motivo
closure-receiving = Oficina de acogida
closure-know = Lo que usted debe saber
closure-back = Usted puede volver. Si necesita ayuda otra vez, llame o vaya a la oficina con este papel; su caso puede abrirse de nuevo.
closure-data = Sus datos se guardan solo el tiempo que permiten las reglas. Usted puede pedir una copia y correcciones.
closure-signs = Por la oficina: firma
