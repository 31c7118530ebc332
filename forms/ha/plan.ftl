# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Tsarina na rayuwa bayan komawa
plan-version = Bugu na
plan-day = An amince ranar
plan-newer = Akwai sabon bugu na wannan tsari.
plan-wish = Abin da nake so, da kalmomina
plan-measures = Abin da aka tsara
plan-level = Da wa
plan-wanted = Abin da ake so
plan-done = Abin da za a yi
plan-by = Wanda zai yi
plan-until = Zuwa yaushe
plan-cost = Kuɗin da za a kashe
v-plan-dimension-economic = Aiki da samun kuɗi
v-plan-dimension-social = Gida, lafiya, makaranta, takardu
v-plan-dimension-psychosocial = Kwanciyar hankali, iyali da abokai
v-plan-level-individual = Ku da iyalinku
v-plan-level-community = Alʼummarku
v-plan-level-structural = Hukumomi da ayyukansu
plan-know = Abin da ya kamata ku sani
plan-yours = Wannan tsari naku ne. Ba a rubuta kome a ciki ba tare da yardarku ba.
plan-change = Kuna iya sauya shi a kowane lokaci, har bayan kun isa. Ana ajiye bugun da suka gabata.
plan-not-bound = Sa hannu a wannan tsari ba ya tilasta muku komawa. Kuna da ƴancin sauya raʼayinku a kowane lokaci kafin ku tafi.
plan-not-promised = Abin da aka tsara niyya ce, ba alƙawari ba. Idan wani abu ya sauya, za mu faɗa muku shi da dalilinsa.
plan-understood = Na shiga cikin yin wannan tsari kuma an bayyana mini shi. Sa hannuna ba alƙawarin komawa ba ne.
