# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = د پیسو رسید
cash-receipt-number = شمېره
cash-receipt-day = د ورکړې نېټه
cash-receipt-amount = اندازه او پیسې
cash-receipt-for = د څه لپاره
cash-receipt-by = ورکوونکی
cash-receipt-witness = شاهد
v-money-for-travel-allowance = د لومړیو ورځو لپاره پیسې
v-money-for-pressing-need = بېړنۍ اړتیا
v-money-for-reintegration-grant = د ژوند د بیا پیلولو لپاره نغدې پیسې
v-money-for-other = بل څه
cash-receipt-received = دا پیسې مې بشپړې ترلاسه کړې. هېچا ترې فیس یا برخه نه ده اخیستې.
cash-receipt-fee = هېڅوک حق نه لري چې له تاسو څخه د دې پیسو فیس یا برخه وغواړي. که څوک یې وغواړي، موږ ته ووایئ.
cash-receipt-only = دا پاڼه یوازې دا وایي چې تاسو دا پیسې ترلاسه کړې. لاسلیک یې تاسو په بل هېڅ شي نه مکلفوي.
cash-receipt-thumb = د بټې ګوتې نښه، که شخص لاسلیک نه کوي
cash-receipt-office = د دفتر له خوا
