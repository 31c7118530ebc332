# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Recibo de dinheiro
cash-receipt-number = Número
cash-receipt-day = Entregue em
cash-receipt-amount = Valor e moeda
cash-receipt-for = Para quê
cash-receipt-by = Entregue por
cash-receipt-witness = Testemunha
v-money-for-travel-allowance = Dinheiro para os primeiros dias
v-money-for-pressing-need = Uma necessidade urgente
v-money-for-reintegration-grant = Apoio à reintegração em dinheiro
v-money-for-other = Outra coisa
cash-receipt-received = Recebi este dinheiro por inteiro. Ninguém ficou com uma taxa nem com uma parte dele.
cash-receipt-fee = Ninguém lhe pode pedir uma taxa nem uma parte deste dinheiro. Se alguém o fizer, diga-nos.
cash-receipt-only = Este papel diz apenas que recebeu este dinheiro. Assiná-lo não obriga a mais nada.
cash-receipt-thumb = Impressão do polegar, se a pessoa não assinar
cash-receipt-office = Pelo escritório
