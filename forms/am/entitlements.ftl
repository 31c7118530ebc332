# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = መረጃ እና የሚገባዎት ነገር
entitlements-programme = ፕሮግራም
entitlements-session = የምክር ቀን
entitlements-days = የሚጠበቀው ጊዜ፣ በቀናት
entitlements-receive = የሚያገኙት
entitlements-what = ምን
entitlements-amount = መጠን እና የገንዘብ ዓይነት
entitlements-when = መቼ
entitlements-from = ከማን
entitlements-not = የማያገኙት
entitlements-know = ማወቅ ያለብዎት
entitlements-ways = ከመመለስ ሌላ መንገዶችም አሉ፦ መቆየት፣ ጥበቃ መጠየቅ፣ የሕግ ምክር ማግኘት። እነዚህ ተብራርተውልዎታል። በማንኛውም ጊዜ እንደገና መጠየቅ ይችላሉ።
entitlements-family = ከመወሰንዎ በፊት ከቤተሰብዎ ወይም ከማኅበረሰብዎ ጋር መነጋገር ይችላሉ። ከፈለጉ እንዲያገኟቸው እንረዳዎታለን።
entitlements-expected = ጊዜዎቹ የሚጠበቁ ናቸው፣ ቃል የተገባባቸው አይደሉም። አንድ ነገር ከተቀየረ እሱንና ምክንያቱን እንነግርዎታለን።
entitlements-withdraw = ከመነሳትዎ በፊት በማንኛውም ጊዜ ሐሳብዎን መቀየር ይችላሉ። ምክንያት መስጠት አያስፈልግዎትም፣ ቅጣትም የለም።
entitlements-received = ይህን ወረቀት ተቀብያለሁ፣ ተብራርቶልኛልም። ፊርማዬ ለመመለስ የተገባ ቃል አይደለም።
