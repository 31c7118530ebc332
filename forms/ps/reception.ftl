# On arrival: short, in writing, kept (REI-09).

reception-title = کله چې ورسېږئ
reception-where = چېرته ورشئ
reception-call = چا ته زنګ ووهئ
reception-who = د دې کس پوښتنه وکړئ
reception-first = لومړی څه وکړئ
reception-contact = له رسېدو وروسته په { $days } ورځو کې دې دفتر ته زنګ ووهئ یا ورشئ.
reception-by = تر ټولو وروستۍ نېټه
reception-show = دا پاڼه وښایئ یا د خپلې دوسیې شمېره ووایئ. بل چا ته اړتیا نشته چې دا وګوري.
reception-urgent = که ناروغ یاست یا په خطر کې یاست، سمدستي زنګ ووهئ. مخکې وخت نیولو ته اړتیا نشته.
reception-rights = ښه ده چې پوه شئ
reception-again = تاسو کولای شئ هر څه وروسته بیا وپوښتئ. هېڅوک دا تمه نه لري چې نن هر څه په یاد وساتئ.
reception-free = د دې دفتر مرسته وړیا ده. هېڅوک حق نه لري چې د هغې په بدل کې له تاسو پیسې یا بل کار وغواړي.
