# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Rasiidka lacagta
cash-receipt-number = Lambarka
cash-receipt-day = Maalinta la bixiyay
cash-receipt-amount = Xaddiga iyo lacagta
cash-receipt-for = Waxa loogu talagalay
cash-receipt-by = Cidda bixisay
cash-receipt-witness = Markhaati
v-money-for-travel-allowance = Lacagta maalmaha ugu horreeya
v-money-for-pressing-need = Baahi degdeg ah
v-money-for-reintegration-grant = Kaalmo lacag caddaan ah oo nolosha dib loogu bilaabo
v-money-for-other = Wax kale
cash-receipt-received = Lacagtan oo dhammaystiran ayaan helay. Cidna kama qaadan khidmad ama qayb.
cash-receipt-fee = Cidna xaq uma laha inay ku weydiiso khidmad ama qayb lacagtan ka mid ah. Haddii cid ku weydiiso, noo sheeg.
cash-receipt-only = Warqaddani waxay sheegaysaa oo keliya inaad lacagtan heshay. Saxiixeeda wax kale kuguma qasbayo.
cash-receipt-thumb = Suul-saarid, haddii qofku aanu saxiixin
cash-receipt-office = Xafiiska
