# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Recibo de dinero
cash-receipt-number = Número
cash-receipt-day = Entregado el
cash-receipt-amount = Monto y moneda
cash-receipt-for = Para qué
cash-receipt-by = Entregado por
cash-receipt-witness = Testigo
v-money-for-travel-allowance = Asignación para los primeros días
v-money-for-pressing-need = Una necesidad urgente
v-money-for-reintegration-grant = Ayuda de reintegración en efectivo
v-money-for-other = Otra cosa
cash-receipt-received = Recibí este dinero completo. Nadie se quedó con una comisión ni con una parte.
cash-receipt-fee = Nadie puede pedirle una comisión ni una parte de este dinero. Si alguien lo hace, díganoslo.
cash-receipt-only = Este papel dice solamente que usted recibió este dinero. Firmarlo no le obliga a nada más.
cash-receipt-thumb = Huella del pulgar, si la persona no firma
cash-receipt-office = Por la oficina
