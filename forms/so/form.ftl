# What all forms share.

form-draft = Turjumaad qabyo-qoraal ah. Cid ururkan u hubisay ma jirto. Waa akhris oo keliya: ha saxiixina.
form-draft-usable = Turjumaad qabyo-qoraal ah. Cid ururkan u hubisay ma jirto. Waxa la raacayaa waa waxa qofku sheego, iyadoon loo eegayn waxa halkan ku daabacan.
form-case = Lambarka kiiska
form-name = Magaca
form-country = Dalka lagu laabanayo
form-place = Meesha lagu laabanayo
form-office = Xafiiska
form-contact = Sida nala loola xiriiro
form-printed = Taariikhda la daabacay
form-version = Foomka
form-page = Bogga { $page } ee { $pages }
form-statements = Waxaan caddaynayaa
form-signatures = Saxiixyada
form-person = Qofka: saxiix ama calaamad
form-decides = Waalid, masʼuul ama wakiil, haddii cid kale qofka la goʼaaminayso ama u goʼaaminayso
form-counsellor = La-taliyaha
form-other-colleague = Qof ka mid ah shaqaalaha, oo aan ahayn la-taliyaha
form-interpreter = Turjubaanka warqaddan kor u akhriyey
form-language = Kor loogu akhriyey (luqadda)
form-full-name = Magaca oo buuxa
form-place-signed = Goobta
form-day = Maalinta
form-hour = Saacadda
form-copy = Qofku wuxuu haysanayaa nuqul warqaddan ah.
