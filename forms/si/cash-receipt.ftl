# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = මුදල් සඳහා රිසිට්පත
cash-receipt-number = අංකය
cash-receipt-day = භාර දුන් දිනය
cash-receipt-amount = මුදල සහ මුදල් වර්ගය
cash-receipt-for = කුමක් සඳහාද
cash-receipt-by = භාර දුන්නේ
cash-receipt-witness = සාක්ෂිකරු
v-money-for-travel-allowance = මුල් දින කිහිපයට මුදල්
v-money-for-pressing-need = හදිසි අවශ්‍යතාවක්
v-money-for-reintegration-grant = ජීවිතය නැවත ආරම්භ කිරීමට මුදල් ආධාර
v-money-for-other = වෙනත් දෙයක්
cash-receipt-received = මෙම මුදල මට සම්පූර්ණයෙන් ලැබුණි. කිසිවෙකු එයින් ගාස්තුවක් හෝ කොටසක් ගත්තේ නැත.
cash-receipt-fee = මෙම මුදලින් ගාස්තුවක් හෝ කොටසක් ඔබෙන් ඉල්ලීමට කිසිවෙකුට අයිතියක් නැත. කවුරුන් හෝ ඉල්ලුවහොත් අපට කියන්න.
cash-receipt-only = මෙම ලියවිල්ල කියන්නේ ඔබට මෙම මුදල ලැබුණු බව පමණි. එයට අත්සන් කිරීමෙන් ඔබ වෙන කිසිවකට බැඳෙන්නේ නැත.
cash-receipt-thumb = මාපට ඇඟිල්ලේ සලකුණ, පුද්ගලයා අත්සන් නොකරන්නේ නම්
cash-receipt-office = කාර්යාලය වෙනුවෙන්
