# What all forms share.

form-draft = Borrador de traducción. Nadie lo ha revisado para esta organización. Es solo para leer: no lo firme.
form-draft-usable = Borrador de traducción. Nadie lo ha revisado para esta organización. Lo que cuenta es lo que dice la persona, diga lo que diga el texto impreso aquí.
form-case = Número de caso
form-name = Nombre
form-country = País de retorno
form-place = Lugar de retorno
form-office = Oficina
form-contact = Cómo comunicarse con nuestra oficina
form-printed = Impreso el
form-version = Formulario
form-page = Página { $page } de { $pages }
form-statements = Declaro
form-signatures = Firmas
form-person = La persona: firma o marca
form-decides = Madre, padre, persona tutora o representante, si alguien decide con la persona o por ella
form-counsellor = Persona asesora
form-other-colleague = Colega, alguien distinto de la persona asesora
form-interpreter = Intérprete que leyó este papel en voz alta
form-language = Leído en voz alta en (idioma)
form-full-name = Nombre completo
form-place-signed = Lugar
form-day = Día
form-hour = Hora
form-copy = La persona guarda una copia de este papel.
