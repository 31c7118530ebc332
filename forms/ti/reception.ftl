# On arrival: short, in writing, kept (REI-09).

reception-title = ምስ በጻሕኩም
reception-where = ናበይ ትኸዱ
reception-call = ንመን ትድውሉ
reception-who = ንመን ትሓቱ
reception-first = መጀመርታ እንታይ ትገብሩ
reception-contact = ድሕሪ ምብጻሕኩም ኣብ ውሽጢ { $days } መዓልታት ናብዚ ቤት ጽሕፈት ደውሉ ወይ ኪዱ።
reception-by = እንተደንጎየ ክሳብ
reception-show = እዚ ገጽ ኣርእዩ ወይ ቁጽሪ ጉዳይኩም ንገሩ። ካልእ ሰብ ክርእዮ ኣየድልዮን።
reception-urgent = እንተሓሚምኩም ወይ ኣብ ሓደጋ እንተሃሊኹም ብኡንብኡ ደውሉ። ቆጸራ ኣየድልየኩምን።
reception-rights = ምፍላጡ ጽቡቕ እዩ
reception-again = ደሓር ኩሉ እንደገና ክትሓቱ ትኽእሉ ኢኹም። ሎሚ ኩሉ ክትዝክሩ ዝጽበየኩም ሰብ የለን።
reception-free = ሓገዝ ናይዚ ቤት ጽሕፈት ብናጻ እዩ። ምእንቲኡ ገንዘብ ወይ ካልእ ነገር ክሓተኩም ዝኽእል ሰብ የለን።
