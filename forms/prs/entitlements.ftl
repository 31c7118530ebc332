# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = معلومات و حقوق
entitlements-programme = برنامه
entitlements-session = مشوره در تاریخ
entitlements-days = مدت انتظار، به روز
entitlements-receive = آنچه دریافت خواهید کرد
entitlements-what = چه چیز
entitlements-amount = مقدار و واحد پول
entitlements-when = چه وقت
entitlements-from = از کی
entitlements-not = آنچه دریافت نخواهید کرد
entitlements-know = آنچه باید بدانید
entitlements-ways = راه‌های دیگری غیر از بازگشت هم هست: ماندن، درخواست حفاظت، گرفتن مشورهٔ حقوقی. این راه‌ها به شما شرح داده شد. هر وقت می‌توانید دوباره بپرسید.
entitlements-family = شما می‌توانید پیش از تصمیم با خانواده یا مردم خود گپ بزنید. اگر بخواهید، کمک می‌کنیم که با آنها به تماس شوید.
entitlements-expected = این مدت‌ها انتظار می‌رود، وعده نیست. اگر چیزی تغییر کند، آن را و دلیلش را به شما می‌گوییم.
entitlements-withdraw = پیش از رفتن، شما حق دارید هر وقت تصمیم خود را تغییر بدهید. لازم نیست دلیلی بگویید و هیچ جزایی وجود ندارد.
entitlements-received = این ورقه را دریافت کردم و به من شرح داده شد. امضای من وعدهٔ بازگشت نیست.
