# On arrival: short, in writing, kept (REI-09).

reception-title = وقتی که می‌رسید
reception-where = کجا بروید
reception-call = به کی زنگ بزنید
reception-who = پرسان کنید از
reception-first = اول چه کار کنید
reception-contact = در ظرف { $days } روز پس از رسیدن، به این دفتر زنگ بزنید یا بروید.
reception-by = حداکثر تا تاریخ
reception-show = این ورقه را نشان بدهید یا شمارهٔ دوسیهٔ خود را بگویید. لازم نیست کس دیگری آن را ببیند.
reception-urgent = اگر مریض هستید یا در خطر هستید، فوراً زنگ بزنید. وقت قبلی لازم نیست.
reception-rights = خوب است بدانید
reception-again = شما می‌توانید همه چیز را بعداً دوباره بپرسید. هیچ‌کس توقع ندارد که امروز همه را به یاد بسپارید.
reception-free = کمک این دفتر رایگان است. هیچ‌کس حق ندارد در بدل آن از شما پول یا کار دیگری بخواهد.
