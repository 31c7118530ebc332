# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Macluumaad iyo xuquuq
entitlements-programme = Barnaamijka
entitlements-session = Taariikhda la-talinta
entitlements-days = Muddada la filayo, maalmo ahaan
entitlements-receive = Waxa aad heli doonto
entitlements-what = Maxay
entitlements-amount = Xaddiga iyo lacagta
entitlements-when = Goorma
entitlements-from = Cidda bixinaysa
entitlements-not = Waxa aadan heli doonin
entitlements-know = Waxa ay tahay inaad ogaato
entitlements-ways = Waxaa jira dariiqooyin kale oo aan laabasho ahayn: inaad joogto, inaad ilaalin codsato, inaad talo sharci hesho. Waa laguu sharraxay. Waqti kasta mar kale ayaad weydiin kartaa.
entitlements-family = Waxaad qoyskaaga ama bulshadaada la hadli kartaa intaadan goʼaansan. Haddii aad rabto, waxaan kaa caawinaynaa inaad la xiriirto.
entitlements-expected = Muddooyinku waa wax la filayo, ma aha ballanqaad. Haddii wax isbeddelaan, waannu kuu sheegaynaa, iyo sababta.
entitlements-withdraw = Waxaad xaq u leedahay inaad goʼaankaaga beddesho waqti kasta intaadan dhoofin. Uma baahnid inaad sabab sheegto, ciqaabna ma jirto.
entitlements-received = Warqaddan waan helay, waana la ii sharraxay. Saxiixaygu ma aha ballanqaad aan ku laabto.
