### Frases de la interfaz para aplicaciones (/api/v1). Su descripción para quienes programan está en inglés y junto al código.

problem-scope = Esta clave no incluye esto
problem-method = Esta dirección no admite este método
problem-media-type = Lo que se envió no es JSON
api-wrong-parameter = Un parámetro de la dirección no se conoce aquí o tiene un valor que no existe. La descripción de la interfaz los enumera.
api-idempotency-key = Envíe una cabecera Idempotency-Key con 1 a 200 letras, cifras y signos sin espacios, distinta para cada solicitud nueva.
api-no-json = El cuerpo no es un texto JSON.
