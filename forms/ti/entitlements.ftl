# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = ሓበሬታን ዝግበኣኩምን
entitlements-programme = መደብ
entitlements-session = ዕለት ምኽሪ
entitlements-days = ትጽቢት ዝግበረሉ ግዜ፣ ብመዓልታት
entitlements-receive = እትረኽብዎ
entitlements-what = እንታይ
entitlements-amount = መጠንን ዓይነት ገንዘብን
entitlements-when = መዓስ
entitlements-from = ካብ መን
entitlements-not = ዘይትረኽብዎ
entitlements-know = ክትፈልጥዎ ዝግባእ
entitlements-ways = ካብ ምምላስ ወጻኢ ካልእ መንገድታት እውን ኣሎ፦ ምጽናሕ፣ ሓለዋ ምሕታት፣ ናይ ሕጊ ምኽሪ ምርካብ። ተገሊጹልኩም እዩ። ኣብ ዝኾነ ግዜ እንደገና ክትሓቱ ትኽእሉ ኢኹም።
entitlements-family = ቅድሚ ምውሳንኩም ምስ ስድራኹም ወይ ማሕበረሰብኩም ክትዛረቡ ትኽእሉ ኢኹም። እንተደሊኹም ክትራኸቡ ንሕግዘኩም።
entitlements-expected = እቲ ግዜ ትጽቢት እዩ፣ መብጽዓ ኣይኮነን። ገለ ነገር እንተተቐይሩ፣ ንሱን ምኽንያቱን ንነግረኩም።
entitlements-withdraw = ቅድሚ ምብጋስኩም ኣብ ዝኾነ ግዜ ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም። ምኽንያት ክትህቡ ኣየድልየኩምን፣ መቕጻዕቲ እውን የለን።
entitlements-received = እዚ ወረቐት ተቐቢለዮ፣ ተገሊጹለይ እውን። ክታመይ ንምምላስ መብጽዓ ኣይኮነን።
