# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Receipt for money
cash-receipt-number = Number
cash-receipt-day = Handed over on
cash-receipt-amount = Amount and currency
cash-receipt-for = What for
cash-receipt-by = Handed over by
cash-receipt-witness = Witness
v-money-for-travel-allowance = Allowance for the first days
v-money-for-pressing-need = Something needed urgently
v-money-for-reintegration-grant = Reintegration grant in cash
v-money-for-other = Something else
cash-receipt-received = I received this money in full. Nobody took a fee or a share of it.
cash-receipt-fee = Nobody may ask you for a fee or a share of this money. If somebody does, tell us.
cash-receipt-only = This paper says only that you received this money. Signing it binds you to nothing else.
cash-receipt-thumb = Thumbprint, if the person does not sign
cash-receipt-office = For the office
