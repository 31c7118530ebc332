# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Rasitin kuɗi
cash-receipt-number = Lamba
cash-receipt-day = An bayar ranar
cash-receipt-amount = Yawa da irin kuɗi
cash-receipt-for = Don me
cash-receipt-by = Wanda ya bayar
cash-receipt-witness = Shaida
v-money-for-travel-allowance = Kuɗin kwanakin farko
v-money-for-pressing-need = Buƙatar gaggawa
v-money-for-reintegration-grant = Tallafin kuɗi a hannu don sake kafa rayuwa
v-money-for-other = Wani abu dabam
cash-receipt-received = Na karɓi wannan kuɗi gaba ɗaya. Babu wanda ya cire lada ko wani kaso daga ciki.
cash-receipt-fee = Babu wanda yake da ikon neman lada ko kaso daga wannan kuɗi a wurinku. Idan wani ya nema, ku faɗa mana.
cash-receipt-only = Wannan takarda tana cewa kun karɓi wannan kuɗi ne kawai. Sa hannu a ciki ba ya tilasta muku wani abu dabam.
cash-receipt-thumb = Tambarin babban yatsa, idan mutumin ba zai sa hannu ba
cash-receipt-office = A madadin ofis
