# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = මට තවදුරටත් ආපසු යාමට අවශ්‍ය නැත
withdrawal-statement = තමන්ගේ කැමැත්තෙන් සිය රටට ආපසු යාම ගැන මා කළ ප්‍රකාශය මම ආපසු ගනිමි. මා වෙනුවෙන් කර ඇති සියලු වෙන් කරවා ගැනීම් කරුණාකර නවත්වන්න.
withdrawal-free = මා හේතුවක් දිය යුතු නැත, දඬුවමක් හෝ දඩයක් නැත. මට පසුව නැවත ඉල්ලුම් කළ හැකිය.
withdrawal-any-way = මෙම ලියවිල්ල නොමැතිව වුවද, මට මෙය ඕනෑම කාර්ය මණ්ඩල සාමාජිකයෙකුට මුණගැසී හෝ දුරකථනයෙන් පැවසිය හැකිය.
withdrawal-received = භාර ගත් අය
