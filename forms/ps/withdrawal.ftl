# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = زه نور بېرته ستنېدل نه غواړم
withdrawal-statement = زه خپله «په خپله خوښه د بېرته ستنېدو اظهارنامه» بېرته اخلم. مهرباني وکړئ ټول هغه ریزرفونه ودروئ چې زما لپاره شوي دي.
withdrawal-free = اړتیا نشته چې دلیل ووایم او هېڅ سزا نشته. حق لرم چې وروسته بیا غوښتنلیک ورکړم.
withdrawal-any-way = زه حق لرم چې دا خبره له دې پاڼې پرته هم هر یوه کارکوونکي ته وکړم، په حضوري ډول یا په ټلیفون.
withdrawal-received = ترلاسه کوونکی
