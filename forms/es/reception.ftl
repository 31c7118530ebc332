# On arrival: short, in writing, kept (REI-09).

reception-title = Cuando llegue
reception-where = Adónde ir
reception-call = A quién llamar
reception-who = Pregunte por
reception-first = Qué hacer primero
reception-contact = Llame o vaya a esta oficina en los { $days } días después de su llegada.
reception-by = A más tardar el
reception-show = Muestre esta página o diga su número de caso. Nadie más necesita verla.
reception-urgent = Si tiene un problema de salud o está en peligro, llame enseguida. No necesita cita.
reception-rights = Conviene saber
reception-again = Puede volver a preguntarlo todo más adelante. Nadie espera que hoy lo recuerde todo.
reception-free = La ayuda de esta oficina no cuesta nada. Nadie puede pedirle dinero ni favores por ella.
