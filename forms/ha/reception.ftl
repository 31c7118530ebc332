# On arrival: short, in writing, kept (REI-09).

reception-title = Idan kun iso
reception-where = Inda za ku je
reception-call = Wanda za ku kira
reception-who = Ku tambayi
reception-first = Abin da za ku fara yi
reception-contact = Ku kira wannan ofis ko ku je can cikin kwana { $days } bayan isowarku.
reception-by = Kada ya wuce ranar
reception-show = Ku nuna wannan shafi ko ku faɗi lambar fayil ɗinku. Babu wani da yake bukatar ganinsa.
reception-urgent = Idan ba ku da lafiya ko kuna cikin haɗari, ku kira nan take. Ba sai kun ɗauki alƙawari ba.
reception-rights = Yana da kyau ku sani
reception-again = Kuna iya sake tambayar komai daga baya. Babu wanda yake tsammanin ku tuna komai a yau.
reception-free = Taimakon wannan ofis kyauta ne. Babu wanda yake da ikon neman kuɗi ko wani abu daga gare ku saboda shi.
