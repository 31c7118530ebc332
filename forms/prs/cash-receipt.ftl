# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = رسید پول
cash-receipt-number = شماره
cash-receipt-day = تاریخ تسلیمی
cash-receipt-amount = مقدار و واحد پول
cash-receipt-for = برای چه
cash-receipt-by = تسلیم‌دهنده
cash-receipt-witness = شاهد
v-money-for-travel-allowance = پول برای روزهای اول
v-money-for-pressing-need = یک نیاز فوری
v-money-for-reintegration-grant = پول نقد برای شروع دوبارهٔ زندگی
v-money-for-other = چیز دیگر
cash-receipt-received = این پول را به طور کامل دریافت کردم. هیچ‌کس از آن فیس یا سهمی نگرفته است.
cash-receipt-fee = هیچ‌کس حق ندارد از شما فیس یا سهمی از این پول بخواهد. اگر کسی چنین کند، به ما بگویید.
cash-receipt-only = این ورقه تنها می‌گوید که شما این پول را دریافت کردید. امضای آن شما را به هیچ چیز دیگر مکلف نمی‌سازد.
cash-receipt-thumb = نشان انگشت شست، اگر شخص امضا نمی‌کند
cash-receipt-office = از طرف دفتر
