# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = ከተመለስኩ በኋላ ለሚኖረኝ ሕይወት ያለኝ ዕቅድ
plan-version = እትም
plan-day = የተስማማንበት ቀን
plan-newer = የዚህ ዕቅድ አዲስ እትም አለ።
plan-wish = የምፈልገው ነገር፣ በራሴ ቃላት
plan-measures = የታቀደው
plan-level = ከማን ጋር
plan-wanted = ምን ይፈለጋል
plan-done = ምን ይደረጋል
plan-by = ማን ያደርገዋል
plan-until = እስከ መቼ
plan-cost = ወጪ
v-plan-dimension-economic = ሥራ እና ገቢ
v-plan-dimension-social = መኖሪያ፣ ጤና፣ ትምህርት ቤት፣ ሰነዶች
v-plan-dimension-psychosocial = የአእምሮ ደህንነት፣ ቤተሰብ እና ጓደኞች
v-plan-level-individual = እርስዎ እና ቤተሰብዎ
v-plan-level-community = ማኅበረሰብዎ
v-plan-level-structural = የመንግሥት መሥሪያ ቤቶች እና አገልግሎቶች
plan-know = ማወቅ ያለብዎት
plan-yours = ይህ ዕቅድ የእርስዎ ነው። ከፈቃድዎ ውጭ ምንም ነገር አይጻፍበትም።
plan-change = በማንኛውም ጊዜ፣ ከደረሱ በኋላም ቢሆን፣ ሊቀይሩት ይችላሉ። የቀድሞ እትሞች ይቀመጣሉ።
plan-not-bound = በዚህ ዕቅድ ላይ መፈረም እንዲመለሱ አያስገድድዎትም። ከመነሳትዎ በፊት በማንኛውም ጊዜ ሐሳብዎን መቀየር ይችላሉ።
plan-not-promised = የታቀደው ነገር ሐሳብ ነው፣ ቃል የተገባበት አይደለም። አንድ ነገር ከተቀየረ እሱንና ምክንያቱን እንነግርዎታለን።
plan-understood = ይህን ዕቅድ በማዘጋጀት ተሳትፌያለሁ፣ ተብራርቶልኛልም። ፊርማዬ ለመመለስ የተገባ ቃል አይደለም።
