# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = ආපසු ගිය පසු ජීවිතය සඳහා මගේ සැලැස්ම
plan-version = අනුවාදය
plan-day = එකඟ වූ දිනය
plan-newer = මෙම සැලැස්මේ වඩා අලුත් අනුවාදයක් ඇත.
plan-wish = මට අවශ්‍ය දේ, මගේම වචනවලින්
plan-measures = සැලසුම් කර ඇති දේ
plan-level = කා සමඟ
plan-wanted = අවශ්‍ය දේ
plan-done = කරන දේ
plan-by = කරන්නේ කවුද
plan-until = කවදා වන විට
plan-cost = වියදම
v-plan-dimension-economic = රැකියාව සහ ආදායම
v-plan-dimension-social = නිවාස, සෞඛ්‍යය, පාසල, ලියකියවිලි
v-plan-dimension-psychosocial = මානසික යහපැවැත්ම, පවුල සහ මිතුරන්
v-plan-level-individual = ඔබ සහ ඔබේ පවුල
v-plan-level-community = ඔබේ ප්‍රජාව
v-plan-level-structural = රජයේ ආයතන සහ සේවා
plan-know = ඔබ දැනගත යුතු දේ
plan-yours = මෙම සැලැස්ම ඔබේ ය. ඔබේ කැමැත්තට එරෙහිව එහි කිසිවක් ලියන්නේ නැත.
plan-change = ඔබට ඕනෑම වේලාවක, පැමිණි පසුව පවා, එය වෙනස් කළ හැකිය. පෙර අනුවාද තබා ගනු ලැබේ.
plan-not-bound = මෙම සැලැස්මට අත්සන් කිරීම නිසා ආපසු යාමට ඔබ බැඳී නැත. පිටත් වීමට පෙර ඔබට ඕනෑම වේලාවක ඔබේ අදහස වෙනස් කළ හැකිය.
plan-not-promised = සැලසුම් කර ඇති දේ අදහසකි, පොරොන්දුවක් නොවේ. යමක් වෙනස් වුවහොත් එය සහ එයට හේතුව අපි ඔබට කියමු.
plan-understood = මෙම සැලැස්ම සෑදීමට මම සහභාගි වූයෙමි, එය මට පැහැදිලි කර දෙන ලදී. මගේ අත්සන ආපසු යාමට පොරොන්දුවක් නොවේ.
