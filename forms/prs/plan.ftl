# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = پلان من برای زندگی پس از بازگشت
plan-version = نسخه
plan-day = تاریخ توافق
plan-newer = نسخهٔ تازه‌تری از این پلان وجود دارد.
plan-wish = آنچه می‌خواهم، با کلمات خودم
plan-measures = آنچه پلان شده است
plan-level = با کی
plan-wanted = چه چیز خواسته می‌شود
plan-done = چه کار می‌شود
plan-by = کی انجام می‌دهد
plan-until = تا چه وقت
plan-cost = مصرف
v-plan-dimension-economic = کار و عاید
v-plan-dimension-social = خانه، صحت، مکتب، اسناد
v-plan-dimension-psychosocial = آرامش روانی، خانواده و دوستان
v-plan-level-individual = شما و خانوادهٔ شما
v-plan-level-community = مردم محل شما
v-plan-level-structural = ادارات دولتی و خدمات
plan-know = آنچه باید بدانید
plan-yours = این پلان از شما است. هیچ چیز برخلاف خواست شما در آن نوشته نمی‌شود.
plan-change = شما حق دارید هر وقت آن را تغییر بدهید، حتی پس از رسیدن. نسخه‌های پیشین نگه داشته می‌شوند.
plan-not-bound = امضای این پلان شما را مکلف به بازگشت نمی‌سازد. پیش از رفتن، شما حق دارید هر وقت تصمیم خود را تغییر بدهید.
plan-not-promised = آنچه پلان شده است قصد است، وعده نیست. اگر چیزی تغییر کند، آن را و دلیلش را به شما می‌گوییم.
plan-understood = من در ساختن این پلان سهم گرفتم و به من شرح داده شد. امضای من وعدهٔ بازگشت نیست.
