### Palabras del inicio de sesión: segundo paso, llaves de acceso, sesiones, proveedor de identidad.

## Account
second-factor = Segundo paso al iniciar sesión
second-factor-on = Activado
second-factor-off = Desactivado: quien conozca su contraseña puede entrar como si fuera usted
second-factor-asked = Su trabajo exige un segundo paso al iniciar sesión. Configúrelo ahora y luego siga donde estaba. Hasta entonces solo puede registrar lo que protege a una persona, como un desistimiento.
second-factor-about = Además de su contraseña, usted da algo que solo usted tiene: un código de su teléfono o una llave de acceso.
sessions = Dónde tiene la sesión abierta
sessions-about = Si no reconoce una de estas sesiones, ciérrela y cambie su contraseña.
session-browser = Navegador
session-way = Cómo
session-since = Desde
session-this = Esta
session-end = Cerrar
session-second = con segundo paso
session-way-password = Contraseña
session-way-passkey = Llave de acceso
session-way-openid = Su organización
sessions-end-others = Cerrar todas las demás
last-used = Último uso
made-at = Creada el
never-used = Nunca
browser-on-system = { $browser }, { $system }
browser-chrome = Chrome
browser-edge = Edge
browser-firefox = Firefox
browser-opera = Opera
browser-safari = Safari
browser-samsung = Samsung Internet
browser-other = otro navegador
system-android = Android
system-chromeos = ChromeOS
system-ios = iPhone o iPad
system-linux = Linux
system-macos = Mac
system-windows = Windows
system-other = otro sistema
happened = Qué pasó con su cuenta
happened-about = Avise enseguida a quien administra el sistema si una de estas cosas no la hizo usted.
happened-none = Nada todavía.
happened-known = Ya lo sé
account-news = Pasó algo con su cuenta
account-news-look = Ver qué fue
account-event-app-added = Se configuró una aplicación de autenticación
account-event-app-removed = Se quitó la aplicación de autenticación
account-event-calendar-made = Se creó la dirección de su calendario
account-event-calendar-removed = Se retiró la dirección de su calendario
account-event-codes-guessed = Alguien que conoce su contraseña trató de adivinar muchos códigos: cambie su contraseña
account-event-codes-made = Se crearon nuevos códigos de recuperación
account-event-hook-added = Se creó un enlace de aviso en su nombre: se avisa a otro sistema cuando algo cambia para usted
account-event-hook-ended = Terminó un enlace de aviso en su nombre
account-event-link-added = La cuenta se vinculó al inicio de sesión de su organización
account-event-link-removed = Se quitó el vínculo con el inicio de sesión de su organización
account-event-mail-changed = Se cambió la dirección de correo de los recordatorios
account-event-mail-refused = El servidor de correo no acepta nada para su dirección: revísela en Recordatorios
account-event-passkey-added = Se agregó una llave de acceso
account-event-passkey-removed = Se quitó una llave de acceso
account-event-password-changed = Se cambió la contraseña
account-event-password-given = Quien administra el sistema le dio una contraseña de un solo uso
account-event-recovery-code-used = Se usó un código de recuperación para iniciar sesión
account-event-second-factor-reset = Quien administra el sistema quitó su segundo paso
account-event-sessions-ended = Quien administra el sistema cerró sus sesiones
account-event-token-made = Se creó una clave para una aplicación

## Authenticator app and recovery codes
f-own-password = Su contraseña
f-code = Código
f-code-hint = Seis cifras de su aplicación, o uno de sus códigos de recuperación.
code-wrong = Este código no es correcto o ya se usó. Espere al siguiente en su aplicación e inténtelo de nuevo.
app = Aplicación de autenticación
app-about = Una aplicación en su teléfono muestra un código nuevo cada 30 segundos. Funciona sin conexión.
app-since = Configurada:
app-begin = Configurar una aplicación
app-title = Configurar la aplicación
app-scan = Abra la aplicación y escanee esta imagen.
app-picture = Código QR para la aplicación
app-type = O escriba esta clave en la aplicación:
app-confirm = Activar
app-remove = Quitar la aplicación
app-remove-about = Después, la contraseña sola abre su cuenta, a menos que tenga una llave de acceso.
codes = Códigos de recuperación
codes-once = Copie ahora estos códigos y guárdelos lejos de su teléfono. Cada uno sirve una vez, si pierde el teléfono. No se muestran de nuevo.
codes-as-before = Sus códigos de recuperación siguen como estaban.
codes-left = { $count ->
    [0] No queda ningún código.
    [one] Queda un código.
   *[other] Quedan { $count } códigos.
 }
codes-new = Crear códigos nuevos
codes-new-about = Los anteriores dejan de servir.
second-title = Segundo paso
second-about = Escriba el código que su aplicación muestra ahora.
second-lost = No puede dar un código
second-lost-about = Use un código de recuperación. Si no tiene ninguno, quien administra el sistema puede quitar su segundo paso; le preguntará quién es usted. De todos modos, se puede registrar un desistimiento con el número de caso.

## Passkeys
passkeys = Llaves de acceso
passkeys-about = Con una llave de acceso inicia sesión con la huella, el rostro o el PIN de su propio dispositivo, sin contraseña ni código.
passkeys-none = No tiene ninguna.
passkey-name-wrong = Póngale un nombre de 60 caracteres como máximo.
passkey-remove = Quitar
passkey-add = Agregar una llave de acceso
passkey-title = Agregar una llave de acceso
passkey-go = Usar el dispositivo
passkey-needs-script = Las llaves de acceso necesitan un navegador con scripts. Use en su lugar una aplicación de autenticación.
passkey-not-here = Las llaves de acceso funcionan solo en la dirección pública de este sitio.
passkey-failed = El dispositivo no confirmó. Inténtelo de nuevo o inicie sesión de otra manera.
passkey-sign-in = Iniciar sesión con una llave de acceso
passkey-sign-in-about = Su dispositivo pregunta quién es usted. No hace falta contraseña.
passkey-second = Usar en su lugar una llave de acceso
f-passkey-name = Qué nombre le da a este dispositivo
f-passkey-name-hint = Por ejemplo, «equipo de la oficina» o «mi teléfono».

## The identity provider
openid-sign-in = Iniciar sesión con { $name }
openid-failed = { $name } no confirmó quién es usted. Inténtelo de nuevo o inicie sesión con su contraseña.
openid-unknown = { $name } le conoce, pero ninguna cuenta de aquí está vinculada. Inicie sesión una vez con su contraseña y vincúlela en la página de su cuenta.
openid-link = Inicio de sesión de su organización
openid-link-about = Vincule su cuenta una vez; después puede iniciar sesión con { $name }.
openid-link-begin = Vincular con { $name }
openid-link-go = Ir a { $name }
openid-linked = Su cuenta está vinculada con { $name }.
openid-unlink = Quitar el vínculo
openid-taken = Esta persona de { $name } está vinculada a otra cuenta.

## A form that came too late
kept-form = Su sesión había terminado antes de que llegara este formulario. Inicie sesión de nuevo: lo que escribió sigue aquí.
kept-nothing = Su sesión había terminado antes de que llegara este formulario, y no se ejecutó. Inicie sesión y complételo de nuevo.
kept-title = Enviar lo que escribió
kept-about = Este formulario llegó cuando su sesión había terminado, y no se ejecutó. Envíelo ahora o descártelo.
kept-send = Enviarlo ahora
kept-leave = Descartarlo
kept-again = Lo que escribió está abajo. Envíelo de nuevo o déjelo.

## Settings
set-second-factor = Segundo paso al iniciar sesión
set-second-factor-about = Qué funciones deben tener uno, y desde qué día.
set-second-factor-rule-about = Desde ese día, quien tiene la función configura un segundo paso la próxima vez que inicia sesión, y antes no puede hacer nada más, excepto registrar lo que protege a una persona, como un desistimiento. Dé algunos días de plazo: hay que tener el teléfono a mano.
f-factor-administrators-from = Personas que administran, desde
f-factor-roles = Funciones
f-factor-roles-row = Función { $number }
f-factor-from = Desde
set-sessions = Sesiones
set-sessions-now = { $count ->
    [0] No tiene ninguna sesión abierta.
    [one] Tiene la sesión abierta en un navegador.
   *[other] Tiene la sesión abierta en { $count } navegadores.
 }
set-sessions-end = Cerrar todas las sesiones
set-factor-none = Ninguno configurado.
set-factor-passkeys = { $count ->
    [one] Una llave de acceso
   *[other] { $count } llaves de acceso
 }
set-factor-vouched = Cuenta vinculada al inicio de sesión de la organización.
set-factor-reset = Quitar el segundo paso
set-factor-reset-about = Para alguien que perdió el teléfono y los códigos de recuperación. Asegúrese en persona de quién es: quien pide esto puede haber robado la contraseña. Se cierran todas las sesiones, y se informa a la persona.
a-end-sessions-done = Todas las sesiones de la cuenta están cerradas.
a-reset-second-factor-done = El segundo paso se quitó y todas las sesiones se cerraron.
a-save-second-factor-done = La regla está guardada.
deed-end-sessions = Sesiones cerradas
deed-reset-second-factor = Segundo paso de inicio de sesión quitado
deed-save-second-factor = Regla del segundo paso de inicio de sesión guardada
problem-second-factor = Falta el segundo paso al iniciar sesión
problem-second-factor-advice = La función de la persona titular de esta clave exige un segundo paso al iniciar sesión. Cree una clave nueva después de iniciar sesión con él.
