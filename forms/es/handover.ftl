# Care passes from escort to receiver (MOV-05, MOV-09).

handover-title = Confirmación de entrega
handover-escort = Acompañante
handover-receiver = Quien recibe, según lo designado
handover-place = Lugar
handover-hour = Día y hora
handover-checked = Comprobado antes de la entrega
handover-identity = Se comprobó la identidad de quien recibe con un papel con fotografía
handover-named = Quien recibe es la persona o institución designada
handover-papers = Documento de viaje y otros papeles entregados
handover-medicines = Medicamentos y papeles médicos entregados, si los hay
handover-told = La persona sabe el nombre de quien recibe y acepta ir con ella
handover-id-seen = Papel visto
handover-remarks = Observaciones
handover-passes = Con ambas firmas la responsabilidad pasa a quien recibe.
handover-not-named = Quien no es la persona designada, o no puede identificarse, no recibe a una niña o un niño: sigue al cuidado de quien acompaña, y se llama enseguida a la oficina.
handover-escort-signs = Acompañante: firma
handover-receiver-signs = Quien recibe: firma
