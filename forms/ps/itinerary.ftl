# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = د سفر مهالوېش
itinerary-escort = څوک له تاسو سره سفر کوي
itinerary-receiver = څوک ستاسو هرکلي ته راځي
itinerary-emergency = که ستونزه پېښه شي، دې ته زنګ ووهئ
itinerary-late = که ستاسو سفر وځنډېږي یا بله الوتنه درڅخه پاتې شي، د شرکت له مېز څخه وپوښتئ او پورتنۍ شمېرې ته زنګ ووهئ.
itinerary-keep = خپل پاسپورټ یا د سفر سند، دا پاڼه او خپل ټلیفون له ځان سره وساتئ، نه په هغه بار کې چې تسلیموئ یې.
