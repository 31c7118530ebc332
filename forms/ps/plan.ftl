# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = له بېرته ستنېدو وروسته د ژوند لپاره زما پلان
plan-version = نسخه
plan-day = د هوکړې نېټه
plan-newer = د دې پلان تر دې نوې نسخه شته.
plan-wish = هغه څه چې زه یې غواړم، په خپلو خبرو
plan-measures = هغه څه چې پلان شوي دي
plan-level = له چا سره
plan-wanted = څه غوښتل کېږي
plan-done = څه کېږي
plan-by = څوک یې کوي
plan-until = تر کله
plan-cost = لګښت
v-plan-dimension-economic = کار او عاید
v-plan-dimension-social = کور، روغتیا، ښوونځی، اسناد
v-plan-dimension-psychosocial = رواني هوساینه، کورنۍ او ملګري
v-plan-level-individual = تاسو او ستاسو کورنۍ
v-plan-level-community = ستاسو د سیمې خلک
v-plan-level-structural = دولتي ادارې او خدمتونه
plan-know = هغه څه چې باید پرې پوه شئ
plan-yours = دا پلان ستاسو دی. ستاسو د خوښې پر خلاف په کې هېڅ نه لیکل کېږي.
plan-change = هر وخت یې بدلولای شئ، له رسېدو وروسته هم. مخکینۍ نسخې ساتل کېږي.
plan-not-bound = د دې پلان لاسلیک تاسو بېرته ستنېدو ته نه مکلفوي. تر خپل تګ مخکې حق لرئ چې هر وخت خپله پرېکړه بدله کړئ.
plan-not-promised = څه چې پلان شوي دي هغه موخه ده، ژمنه نه ده. که څه بدل شي، موږ یې تاسو ته وایو، او دا چې ولې.
plan-understood = د دې پلان په جوړولو کې ما برخه واخیسته، او ماته روښانه شو. زما لاسلیک د بېرته ستنېدو ژمنه نه ده.
