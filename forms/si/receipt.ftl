# A document is kept for the person (DOC-04).

receipt-title = ලියකියවිලි සඳහා රිසිට්පත
receipt-kept = අපි ඔබේ මෙම ලියකියවිලි තබා ගනිමු
receipt-document = ලියවිල්ල
receipt-number = අංකය
receipt-back = ආපසු දෙන අවසාන දිනය
receipt-yours = ඒවා ඔබේ ය. ඔබට ඕනෑම වේලාවක ඒවා ආපසු ඉල්ලිය හැකිය.
receipt-before = ගමනට පෙර ඔබට ඒවා ආපසු ලැබේ.
receipt-office = කාර්යාලය වෙනුවෙන්
