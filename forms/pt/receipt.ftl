# A document is kept for the person (DOC-04).

receipt-title = Recibo de documentos
receipt-kept = Guardamos estes documentos para si
receipt-document = Documento
receipt-number = Número
receipt-back = Devolvido até
receipt-yours = São seus. Pode pedi-los de volta a qualquer momento.
receipt-before = São-lhe devolvidos antes da viagem.
receipt-office = Pelo escritório
