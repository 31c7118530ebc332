# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = ድሕሪ ምምላስ ንዝህልወኒ ህይወት ዘለኒ መደብ
plan-version = ሕታም
plan-day = ዝተሰማማዕናሉ ዕለት
plan-newer = ናይዚ መደብ ሓድሽ ሕታም ኣሎ።
plan-wish = እንታይ ከም ዝደሊ፣ ብናተይ ቃላት
plan-measures = ዝተመደበ
plan-level = ምስ መን
plan-wanted = እንታይ ይድለ
plan-done = እንታይ ይግበር
plan-by = መን ይገብሮ
plan-until = ክሳብ መዓስ
plan-cost = ወጻኢ
v-plan-dimension-economic = ስራሕን እቶትን
v-plan-dimension-social = መንበሪ፣ ጥዕና፣ ቤት ትምህርቲ፣ ሰነዳት
v-plan-dimension-psychosocial = ድሕነት ኣእምሮ፣ ስድራን ኣዕሩኽን
v-plan-level-individual = ንስኹምን ስድራኹምን
v-plan-level-community = ማሕበረሰብኩም
v-plan-level-structural = መንግስታዊ ትካላትን ኣገልግሎታትን
plan-know = ክትፈልጥዎ ዝግባእ
plan-yours = እዚ መደብ ናትኩም እዩ። ብዘይ ፍቓድኩም ዋላ ሓንቲ ነገር ኣይጽሓፈሉን እዩ።
plan-change = ኣብ ዝኾነ ግዜ፣ ድሕሪ ምብጻሕኩም እውን፣ ክትቅይርዎ ትኽእሉ ኢኹም። ቀዳሞት ሕታማት ይዕቀቡ።
plan-not-bound = ኣብዚ መደብ ምፍራም ክትምለሱ ኣየገድደኩምን እዩ። ቅድሚ ምብጋስኩም ኣብ ዝኾነ ግዜ ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም።
plan-not-promised = ዝተመደበ ሓሳብ እዩ፣ መብጽዓ ኣይኮነን። ገለ ነገር እንተተቐይሩ፣ ንሱን ምኽንያቱን ንነግረኩም።
plan-understood = ኣብ ምድላው ናይዚ መደብ ተሳቲፈ፣ ተገሊጹለይ እውን። ክታመይ ንምምላስ መብጽዓ ኣይኮነን።
