# What all forms share.

form-draft = කෙටුම්පත් පරිවර්තනයකි. මෙම සංවිධානය වෙනුවෙන් කිසිවෙකු මෙය පරීක්ෂා කර නැත. මෙය කියවීමට පමණි: මෙයට අත්සන් නොකරන්න.
form-draft-usable = කෙටුම්පත් පරිවර්තනයකි. මෙම සංවිධානය වෙනුවෙන් කිසිවෙකු මෙය පරීක්ෂා කර නැත. මෙහි කුමක් මුද්‍රණය වී තිබුණත්, වලංගු වන්නේ මෙම පුද්ගලයා පවසන දෙයයි.
form-case = ගොනු අංකය
form-name = නම
form-country = ආපසු යන රට
form-place = ආපසු යන ස්ථානය
form-office = කාර්යාලය
form-contact = අප හා සම්බන්ධ වන ආකාරය
form-printed = මුද්‍රණය කළ දිනය
form-version = පෝරමය
form-page = පිටුව { $page }, මුළු පිටු { $pages }
form-statements = මම ප්‍රකාශ කරමි
form-signatures = අත්සන්
form-person = පුද්ගලයා: අත්සන හෝ සලකුණ
form-decides = මව හෝ පියා, භාරකරු හෝ නියෝජිතයා, යමෙකු මෙම පුද්ගලයා සමඟ එක්ව හෝ මෙම පුද්ගලයා වෙනුවෙන් තීරණය කරන්නේ නම්
form-counsellor = උපදේශක
form-other-colleague = සේවක සගයා, උපදේශක හැර වෙනත් අයෙක්
form-interpreter = මෙම ලියවිල්ල හඬ නඟා කියවා දුන් භාෂා පරිවර්තක
form-language = කියවා දුන් භාෂාව
form-full-name = සම්පූර්ණ නම
form-place-signed = ස්ථානය
form-day = දිනය
form-hour = වේලාව
form-copy = මෙම ලියවිල්ලේ පිටපතක් පුද්ගලයා තමා ළඟ තබා ගනී.
