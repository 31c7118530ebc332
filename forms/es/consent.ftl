# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Consentimiento para el uso de mis datos
consent-told = Me dijeron, en un idioma que entiendo con claridad, para qué son mis datos y quién los verá.
consent-free = Respondo libremente a cada pregunta. Si digo que mis datos no pueden comunicarse a otros, no se me niega ayuda por ello.
consent-back = Puedo retirar un sí en cualquier momento, en persona, por teléfono o por escrito. Vale desde ese momento.
consent-see = Puedo ver mis datos, tener una copia y hacer corregir los errores.
consent-agree = Estoy de acuerdo
consent-keep = Esta oficina guarda y usa mis datos para trabajar en mi caso.
consent-share = La oficina de acogida recibe lo que necesita para ayudarme.
consent-other = Mis datos se comunican con otro fin.
consent-to = A quién
consent-for = Para qué
consent-data = Qué datos
consent-until = Hasta
consent-yes = Sí
consent-no = No
