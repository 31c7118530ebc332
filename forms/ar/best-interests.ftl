# What was found of the best interests of a child (VUL-05, VUL-14).

best-interests-title = مصالح الطفل الفضلى
best-interests-about = تسري النتيجة على هذا الطفل وهذه الظروف، ويُعاد النظر فيها عندما تتغير.
best-interests-signs = عن الجهة التي أعدّتها
best-interests-second = الوصي أو من يمثل الطفل
