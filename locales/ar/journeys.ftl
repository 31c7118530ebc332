### The words of journeys: boards, help on the way, what happens to a journey. One message a line, the same keys in every language.

## Actions.

a-set-assistance = تحديد من يساعد في الطريق
a-set-assistance-done = سُجّلت المساعدة في الطريق
a-set-assistance-about = من يساعد عند المغادرة، وحيث يغيّر المسافرون رحلتهم، وعند الوصول، ومن يستقبلهم: مع المكان والساعة. ويرى المكتبان ذلك على لوحتيهما.
a-record-journey-event = تسجيل ما طرأ على الرحلة
a-record-journey-event-done = سُجّل ما طرأ على الرحلة
a-record-journey-event-about = تأخير، أو رحلة مواصلة فائتة، أو رحلة ألغاها الناقل، أو شخص لم يحضر. ومن لم يحضر يُسأل عما يريد: فليس ذلك انسحابًا، ولا يُؤخذ عليه شيء.

## Fields.

f-assistance = أين في الطريق
f-assistance-state = أين وصل الأمر
f-assistance-owner = من يتولى ذلك
f-assistance-owner-hint = الاسم والمنظمة. ولا يُذكر إلا من وافق.
f-assistance-at = في أي ساعة، بالتوقيت المحلي هناك
f-assistance-zone = المنطقة الزمنية لذلك المكان
f-assistance-place = مكان اللقاء
f-journey-event = ما الذي حدث
f-happened-at = متى حدث، بالتوقيت المحلي هناك
f-happened-zone = المنطقة الزمنية لمكان حدوثه
f-event-place = أين
f-new-departs-at = موعد المغادرة الجديد، بالتوقيت المحلي هناك
f-new-departs-at-hint = إذا لم يُعرف سوى هذا، يُتوقع أن يتأخر الوصول بالقدر نفسه.
f-new-departs-zone = المنطقة الزمنية للمغادرة الجديدة
f-new-arrives-at = موعد الوصول الجديد في نهاية الرحلة، بالتوقيت المحلي هناك
f-new-arrives-zone = المنطقة الزمنية للوصول الجديد
f-person-asked = أُخبر الشخص بذلك وسُئل عما يريد

## Choices.

v-assistance-departure = المغادرة
v-assistance-transit = العبور
v-assistance-arrival = الوصول
v-assistance-meeting = الاستقبال
v-assistance-state-planned = مقررة
v-assistance-state-given = قُدِّمت
v-assistance-state-not-needed = لا حاجة إليها
v-journey-event-delayed = تأخير
v-journey-event-missed-connection = رحلة مواصلة فائتة
v-journey-event-cancelled-by-carrier = ألغاها الناقل
v-journey-event-no-show = لم يحضر الشخص

## Deadlines.

due-assistance = تحديد من يساعد في الطريق
due-no-show = سؤال الشخص الذي لم يحضر عما يريد

## Boards of departures and arrivals.

board = المغادرون والواصلون
board-departures = المغادرون
board-arrivals = الواصلون
board-days-from = { $from } إلى { $until }
board-about = بحسب الساعة، بأرقام الحالات ومن دون أسماء. والساعات بالتوقيت المحلي لكل مكان.
board-protected = لا يظهر على أي لوحة من كان مكانه محميًا.
board-side = اللوحة
board-from = اليوم الأول
board-days = عدد الأيام
board-office = المكاتب
board-office-own = مكتبي
board-office-all = كل المكاتب التي أرى حالاتها
board-none = لا رحلات في هذه الأيام
board-none-about = تظهر الرحلات المحجوزة هنا من الحجز إلى الوصول.
col-hour = الساعة
col-way = الرحلة
col-missing = ما لا يزال ناقصًا
col-help = من يساعد
board-left = غادر
board-escorted = مرافَق
board-unescorted = من دون مرافق
board-nobody = لا أحد بعد
board-not-needed = لا حاجة إليها
board-via = عبر { $places }
board-arrives = الوصول { $at }
board-departs = المغادرة { $at }
