# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = ሓበሬታይ ንምጥቃም ፍቓድ
consent-told = ሓበሬታይ ንምንታይ ከም ዝኾነን መን ከም ዝርእዮን ብንጹር ብዝርደኣኒ ቋንቋ ተነጊሩኒ።
consent-free = ንነፍሲ ወከፍ ሕቶ ብናጽነት እምልስ። ሓበሬታይ ንኻልኦት ከይወሃብ እንተበልኩ፣ በዚ ምኽንያት እዚ ሓገዝ ኣይክልከልን።
consent-back = ፍቓደይ ኣብ ዝኾነ ግዜ ብኣካል፣ ብተሌፎን ወይ ብጽሑፍ ክስሕቦ እኽእል እየ። ካብታ ህሞት እቲኣ ጀሚሩ ይሰርሕ።
consent-see = ሓበሬታይ ክርኢ፣ ቅዳሕ ክረክብን ጌጋታት ክእረምን እኽእል እየ።
consent-agree = እስማማዕ
consent-keep = እዚ ቤት ጽሕፈት ሓበሬታይ ይሕዝ፣ ንጉዳየይ ድማ ይጥቀመሉ።
consent-share = ተቐባሊ ቤት ጽሕፈት ንዓይ ንምሕጋዝ ዘድልዮ ይረክብ።
consent-other = ሓበሬታይ ንኻልእ ዕላማ ይወሃብ።
consent-to = ንመን
consent-for = ንምንታይ
consent-data = ኣየናይ ሓበሬታ
consent-until = ክሳብ
consent-yes = እወ
consent-no = ኣይፋል
