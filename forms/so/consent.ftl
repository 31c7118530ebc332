# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Oggolaanshaha isticmaalka xogtayda
consent-told = Waxaa la iigu sheegay luqad aan si cad u fahmayo waxa xogtayda loogu baahan yahay iyo cidda arki doonta.
consent-free = Suʼaal kasta si xor ah ayaan uga jawaabayaa. Haddii aan idhaahdo xogtayda yaan cid kale la siin, caawimaad la iima diidayo sidaas awgeed.
consent-back = Waxaan xaq u leeyahay inaan oggolaanshahayga kala noqdo waqti kasta: anigoo taagan, taleefan ama qoraal. Waxay dhaqan gashaa isla markaas.
consent-see = Waxaan xaq u leeyahay inaan xogtayda arko, nuqul helo, khaladaadkana la saxo.
consent-agree = Waan oggolahay
consent-keep = Xafiiskani wuu hayaa xogtayda, kiiskayga ayuuna ku shaqeeyaa.
consent-share = Xafiiska soo dhawaynaya wuxuu helayaa waxa uu u baahan yahay si uu ii caawiyo.
consent-other = Xogtayda waxaa loo gudbinayaa ujeeddo kale.
consent-to = Cidda
consent-for = Ujeeddada
consent-data = Xogta
consent-until = Ilaa
consent-yes = Haa
consent-no = Maya
