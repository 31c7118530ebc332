# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Yarda da amfani da bayanaina
consent-told = An faɗa mini, da harshen da nake fahimta sarai, don me ake bukatar bayanaina da kuma wa zai gan su.
consent-free = Ina amsa kowace tambaya da ƴanci. Idan na ce kada a ba wasu bayanaina, ba za a hana ni taimako saboda haka ba.
consent-back = Ina da ƴancin janye yardata a kowane lokaci: da kaina, ta waya ko a rubuce. Yana aiki tun daga wannan lokaci.
consent-see = Ina da ƴancin ganin bayanaina, samun kwafinsu da sa a gyara kurakurai.
consent-agree = Na yarda
consent-keep = Wannan ofis yana riƙe da bayanaina kuma yana amfani da su wajen aikin fayil ɗina.
consent-share = Ofishin da zai karɓe ni yana samun abin da yake bukata don ya taimake ni.
consent-other = Ana miƙa bayanaina don wani dalili dabam.
consent-to = Ga wa
consent-for = Don me
consent-data = Waɗanne bayanai
consent-until = Har zuwa
consent-yes = Eh
consent-no = Aʼa
