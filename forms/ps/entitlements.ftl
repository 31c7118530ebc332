# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = معلومات او حقونه
entitlements-programme = پروګرام
entitlements-session = د مشورې نېټه
entitlements-days = د انتظار موده، په ورځو
entitlements-receive = هغه څه چې ترلاسه به یې کړئ
entitlements-what = څه
entitlements-amount = اندازه او پیسې
entitlements-when = کله
entitlements-from = له چا
entitlements-not = هغه څه چې ترلاسه به یې نه کړئ
entitlements-know = هغه څه چې باید پرې پوه شئ
entitlements-ways = له بېرته ستنېدو پرته نورې لارې هم شته: پاتې کېدل، د ساتنې غوښتنه، حقوقي مشوره. دا لارې تاسو ته روښانه شوې. هر وخت بیا پوښتلای شئ.
entitlements-family = تاسو کولای شئ له پرېکړې مخکې له خپلې کورنۍ یا خلکو سره خبرې وکړئ. که وغواړئ، موږ مرسته کوو چې اړیکه ورسره ونیسئ.
entitlements-expected = دا مودې اټکل دي، ژمنه نه ده. که څه بدل شي، موږ یې تاسو ته وایو، او دا چې ولې.
entitlements-withdraw = تر خپل تګ مخکې حق لرئ چې هر وخت خپله پرېکړه بدله کړئ. اړتیا نشته چې دلیل ووایئ او هېڅ سزا نشته.
entitlements-received = دا پاڼه مې ترلاسه کړه او ماته روښانه شوه. زما لاسلیک د بېرته ستنېدو ژمنه نه ده.
