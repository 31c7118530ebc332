# A document is kept for the person (DOC-04).

receipt-title = Recibo de documentos
receipt-kept = Guardamos estos documentos para usted
receipt-document = Documento
receipt-number = Número
receipt-back = Se devuelve a más tardar el
receipt-yours = Son suyos. Usted puede pedirlos en cualquier momento.
receipt-before = Se le devuelven antes de su viaje.
receipt-office = Por la oficina
