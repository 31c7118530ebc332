# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = من دیگر نمی‌خواهم برگردم
withdrawal-statement = من اظهارنامهٔ بازگشت داوطلبانهٔ خود را پس می‌گیرم. لطفاً همهٔ ریزرف‌هایی را که برای من شده است متوقف کنید.
withdrawal-free = لازم نیست دلیلی بگویم و هیچ جزایی وجود ندارد. حق دارم بعداً دوباره درخواست بدهم.
withdrawal-any-way = حق دارم این را بدون این ورقه هم به هر یک از کارمندان بگویم، حضوری یا تلیفونی.
withdrawal-received = دریافت‌کننده
