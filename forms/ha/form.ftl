# What all forms share.

form-draft = Daftarin fassara. Babu wanda ya duba shi domin wannan ƙungiya. Don karatu ne kawai: kada ku sa hannu.
form-draft-usable = Daftarin fassara. Babu wanda ya duba shi domin wannan ƙungiya. Da abin da mutumin ya faɗa ake aiki, ko mene ne aka buga a nan.
form-case = Lambar fayil
form-name = Suna
form-country = Ƙasar da za a koma
form-place = Wurin da za a koma
form-office = Ofis
form-contact = Yadda za a same mu
form-printed = Ranar bugawa
form-version = Fom
form-page = Shafi na { $page } cikin { $pages }
form-statements = Ina sanar da cewa
form-signatures = Sa hannu
form-person = Mutumin: sa hannu ko alama
form-decides = Uwa, uba, mai kula ko wakili, idan akwai wanda yake yanke shawara tare da mutumin ko a madadinsa
form-counsellor = Mai ba da shawara
form-other-colleague = Abokin aiki, wani dabam ba mai ba da shawara ba
form-interpreter = Tafintan da ya karanta wannan takarda a fili
form-language = An karanta a fili da (harshe)
form-full-name = Cikakken suna
form-place-signed = Wuri
form-day = Rana
form-hour = Lokaci
form-copy = Mutumin zai riƙe kwafin wannan takarda.
