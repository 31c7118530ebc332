# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Información y derechos
entitlements-programme = Programa
entitlements-session = Asesoramiento del
entitlements-days = Tiempo previsto de tramitación, en días
entitlements-receive = Lo que usted recibirá
entitlements-what = Qué
entitlements-amount = Monto y moneda
entitlements-when = Cuándo
entitlements-from = De quién
entitlements-not = Lo que usted no recibirá
entitlements-know = Lo que usted debe saber
entitlements-ways = Hay otros caminos además de retornar: quedarse, pedir protección, pedir asesoría jurídica. Se los explicaron. Puede volver a preguntar en cualquier momento.
entitlements-family = Usted puede hablar con su familia o su comunidad antes de decidir. Si lo desea, le ayudamos a comunicarse con ellas.
entitlements-expected = Los tiempos son previstos, no prometidos. Si algo cambia, se lo decimos, y por qué.
entitlements-withdraw = Usted puede cambiar de opinión en cualquier momento antes de su salida. No tiene que dar ningún motivo y no hay ninguna sanción.
entitlements-received = Recibí este papel y me lo explicaron. Mi firma no es una promesa de retornar.
