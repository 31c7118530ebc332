# Declaration of voluntary return (VOL-02).

declaration-title = Declaración de retorno voluntario
declaration-will = Deseo retornar al país nombrado arriba. Lo he decidido libremente. Nadie me ha obligado, amenazado ni engañado.
declaration-informed = Me dijeron, en un idioma que entiendo con claridad, qué otra cosa podría hacer en lugar de retornar, qué debo esperar en el país de retorno, qué ayuda recibiré y qué ayuda no recibiré.
declaration-time = Tuve tiempo para pensar y para pedir consejo. Se respondió a mis preguntas.
declaration-withdraw = Puedo cambiar de opinión en cualquier momento antes de mi salida. No tengo que dar ningún motivo y no hay ninguna sanción. Basta con decírselo a cualquier integrante del personal, en persona, por teléfono o por escrito. Vale desde ese momento, y se anulan todas las reservas.
declaration-again = Si cambio de opinión, puedo hacer una nueva solicitud más adelante.
declaration-not-bound = Este papel no me obliga a quedarme en el país de retorno.
declaration-claims = Al firmar este papel no renuncio a ninguna solicitud de asilo o de otra protección, a ningún recurso ni a ninguna queja. Me dijeron qué significaría mi salida para todo ello.
declaration-silence = Si cambio de opinión, esta organización no informa de ello a ninguna autoridad que pudiera encerrarme o expulsarme.
declaration-complain = Puedo presentar una queja en cualquier momento, y nadie me tratará peor por ello.
