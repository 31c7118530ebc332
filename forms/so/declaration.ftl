# Declaration of voluntary return (VOL-02).

declaration-title = Bayaanka dib u laabashada ikhtiyaariga ah
declaration-will = Waxaan doonayaa inaan dib ugu laabto dalka kor ku xusan. Goʼaankan si xor ah ayaan u gaaray. Cidna iguma qasbin, cidna iima hanjabin, cidna ima khiyaanayn.
declaration-informed = Waxaa la iigu sheegay luqad aan si cad u fahmayo waxa kale ee aan samayn karo halkii aan dib u laaban lahaa, waxa iga sugaya dalka aan ku laabanayo, caawimaadda aan heli doono iyo caawimaadda aanan heli doonin.
declaration-time = Waxaan helay waqti aan ku fikiro oo aan talo ku raadsado. Suʼaalahaygii waa laga jawaabay.
declaration-withdraw = Waxaan xaq u leeyahay inaan goʼaankayga beddelo waqti kasta ka hor inta aanan dhoofin. Uma baahni inaan sabab sheego, ciqaabna ma jirto. Waxaa ku filan inaan u sheego xubin kasta oo shaqaalaha ka mid ah, fool-ka-fool, telefoon ama qoraal. Taasi isla markaas ayay dhaqan gelaysaa, waxaana la baajinayaa dhammaan boosaska la qabsaday.
declaration-again = Haddii aan goʼaankayga beddelo, waxaan xaq u leeyahay inaan mar dambe dib u codsado.
declaration-not-bound = Warqaddani iguma qasbayso inaan sii joogo dalka aan ku laabanayo.
declaration-claims = Marka aan saxiixo warqaddan, kama tanaasulayo wax codsi magangelyo ama ilaalin kale ah, wax rafcaan ah iyo wax cabasho ah toona. Waxaa la ii sheegay waxa dhoofitaankaygu uga dhignaan lahaa arrimahaas.
declaration-silence = Haddii aan goʼaankayga beddelo, ururkani arrintaas uma sheego wax hayʼad dawladeed ah oo i xiri karta ama i masaafurin karta.
declaration-complain = Waxaan xaq u leeyahay inaan cawdo waqti kasta, mana jirto cid sidaas awgeed si ka xun iila dhaqmi doonta.
