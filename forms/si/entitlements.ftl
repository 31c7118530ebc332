# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = තොරතුරු සහ හිමිකම්
entitlements-programme = වැඩසටහන
entitlements-session = උපදේශනය ලැබුණු දිනය
entitlements-days = අපේක්ෂිත කාලය, දින ගණනින්
entitlements-receive = ඔබට ලැබෙන දේ
entitlements-what = කුමක්ද
entitlements-amount = මුදල සහ මුදල් වර්ගය
entitlements-when = කවදාද
entitlements-from = කාගෙන්ද
entitlements-not = ඔබට නොලැබෙන දේ
entitlements-know = ඔබ දැනගත යුතු දේ
entitlements-ways = ආපසු යාම හැර වෙනත් මාර්ග ද ඇත: රැඳී සිටීම, ආරක්ෂාව ඉල්ලීම, නීති උපදෙස් ගැනීම. ඒවා ඔබට පැහැදිලි කර දෙන ලදී. ඔබට ඕනෑම වේලාවක නැවත ඇසිය හැකිය.
entitlements-family = තීරණයක් ගැනීමට පෙර ඔබට ඔබේ පවුල හෝ ප්‍රජාව සමඟ කතා කළ හැකිය. ඔබ කැමති නම් ඔවුන් හා සම්බන්ධ වීමට අපි උදව් කරමු.
entitlements-expected = මෙම කාලයන් අපේක්ෂිත ඒවා ය, පොරොන්දු නොවේ. යමක් වෙනස් වුවහොත් එය සහ එයට හේතුව අපි ඔබට කියමු.
entitlements-withdraw = පිටත් වීමට පෙර ඔබට ඕනෑම වේලාවක ඔබේ අදහස වෙනස් කළ හැකිය. ඔබ හේතුවක් දිය යුතු නැත, දඬුවමක් හෝ දඩයක් නැත.
entitlements-received = මෙම ලියවිල්ල මට ලැබුණි, එය මට පැහැදිලි කර දෙන ලදී. මගේ අත්සන ආපසු යාමට පොරොන්දුවක් නොවේ.
