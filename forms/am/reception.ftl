# On arrival: short, in writing, kept (REI-09).

reception-title = ሲደርሱ
reception-where = የት እንደሚሄዱ
reception-call = ለማን እንደሚደውሉ
reception-who = ማንን እንደሚጠይቁ
reception-first = በመጀመሪያ ምን እንደሚያደርጉ
reception-contact = ከደረሱ በኋላ በ{ $days } ቀናት ውስጥ ወደዚህ ቢሮ ይደውሉ ወይም ይሂዱ።
reception-by = ቢዘገይ እስከ
reception-show = ይህን ገጽ ያሳዩ ወይም የጉዳይ ቁጥርዎን ይናገሩ። ሌላ ሰው ማየት አያስፈልገውም።
reception-urgent = ከታመሙ ወይም አደጋ ላይ ከሆኑ ወዲያውኑ ይደውሉ። ቀጠሮ አያስፈልግዎትም።
reception-rights = ማወቅ ጥሩ ነው
reception-again = በኋላ ሁሉንም ነገር እንደገና መጠየቅ ይችላሉ። ዛሬ ሁሉንም ያስታውሳሉ ብሎ የሚጠብቅ ሰው የለም።
reception-free = የዚህ ቢሮ እርዳታ በነጻ ነው። ለዚህ ማንም ሰው ገንዘብ ወይም ሌላ ነገር ሊጠይቅዎት አይችልም።
