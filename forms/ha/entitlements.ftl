# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Bayanai da haƙƙoƙi
entitlements-programme = Shiri
entitlements-session = Ranar ba da shawara
entitlements-days = Lokacin da ake tsammani, a kwanaki
entitlements-receive = Abin da za ku samu
entitlements-what = Mene ne
entitlements-amount = Yawa da irin kuɗi
entitlements-when = Yaushe
entitlements-from = Daga wa
entitlements-not = Abin da ba za ku samu ba
entitlements-know = Abin da ya kamata ku sani
entitlements-ways = Akwai wasu hanyoyi ban da komawa: zama, neman kariya, neman shawarar shariʼa. An bayyana muku su. Kuna iya sake tambaya a kowane lokaci.
entitlements-family = Kuna iya yin magana da iyalinku ko alʼummarku kafin ku yanke shawara. Idan kuna so, muna taimaka muku ku same su.
entitlements-expected = Lokutan tsammani ne, ba alƙawari ba. Idan wani abu ya sauya, za mu faɗa muku shi da dalilinsa.
entitlements-withdraw = Kuna da ƴancin sauya raʼayinku a kowane lokaci kafin ku tafi. Ba sai kun faɗi dalili ba, kuma babu wani hukunci.
entitlements-received = Na karɓi wannan takarda kuma an bayyana mini ita. Sa hannuna ba alƙawarin komawa ba ne.
