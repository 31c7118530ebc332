# Declaration of voluntary return (VOL-02).

declaration-title = Sanarwar komawa gida bisa raɗin kai
declaration-will = Ina so in koma ƙasar da aka ambata a sama. Na yanke wannan shawara bisa raɗin kaina. Babu wanda ya tilasta mini, babu wanda ya yi mini barazana, babu wanda ya yaudare ni.
declaration-informed = An faɗa mini, da harshen da nake fahimta sarai, wane abu dabam zan iya yi maimakon komawa, me zan tarar a ƙasar da zan koma, wane taimako zan samu da kuma wane taimako ne ba zan samu ba.
declaration-time = Na samu lokacin yin tunani da neman shawara. An amsa tambayoyina.
declaration-withdraw = Ina da ƴancin sauya raʼayina a kowane lokaci kafin in tafi. Ba sai na faɗi dalili ba, kuma babu wani hukunci. Ya isa in gaya wa kowane maʼaikaci, ido da ido, ta waya, ko a rubuce. Hakan yana aiki tun daga wannan lokaci, kuma za a soke duk tanadin tafiya da aka yi.
declaration-again = Idan na sauya raʼayina, ina da ƴancin sake gabatar da buƙata daga baya.
declaration-not-bound = Wannan takarda ba ta tilasta mini zama a ƙasar da zan koma ba.
declaration-claims = Ta hanyar sa hannu a wannan takarda, ban haƙura da wata buƙatar neman mafaka ko neman wata kariya dabam ba, ban haƙura da wani ɗaukaka ƙara ba, kuma ban haƙura da wani ƙorafi ba. An faɗa mini yadda tafiyata za ta shafe su.
declaration-silence = Idan na sauya raʼayina, wannan ƙungiya ba za ta kai rahoton haka ga wata hukuma da za ta iya kulle ni ko ta kore ni ba.
declaration-complain = Ina da ƴancin yin ƙorafi a kowane lokaci, kuma babu wanda zai yi mini muʼamala mafi muni saboda haka.
