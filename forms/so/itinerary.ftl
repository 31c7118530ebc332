# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Jadwalka safarka
itinerary-escort = Qofka kula safraya
itinerary-receiver = Qofka ku soo dhawaynaya
itinerary-emergency = Haddii dhib dhaco, wac
itinerary-late = Haddii safarkaagu dib u dhaco ama duulimaadka xiga ku dhaafo, weydii miiska shirkadda safarka oo wac lambarka kore.
itinerary-keep = Baasaboorkaaga ama dukumeentiga safarka, boggan iyo taleefankaaga ku hayso agtaada, ha gelin shandadaha aad dhiibayso.
