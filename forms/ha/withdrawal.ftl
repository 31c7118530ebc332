# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Na daina son komawa
withdrawal-statement = Na janye sanarwata ta komawa gida bisa raɗin kai. Don Allah ku soke duk tanadin tafiya da aka yi mini.
withdrawal-free = Ba sai na faɗi dalili ba, kuma babu wani hukunci. Ina da ƴancin sake gabatar da buƙata daga baya.
withdrawal-any-way = Ina kuma da ƴancin gaya wa kowane maʼaikaci haka ba tare da wannan takarda ba, ido da ido ko ta waya.
withdrawal-received = Mai karɓa
