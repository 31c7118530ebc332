# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Расписка о деньгах
cash-receipt-number = Номер
cash-receipt-day = Дата выдачи
cash-receipt-amount = Сумма и валюта
cash-receipt-for = На что
cash-receipt-by = Кто выдал
cash-receipt-witness = Свидетель
v-money-for-travel-allowance = Деньги на первые дни
v-money-for-pressing-need = Срочная нужда
v-money-for-reintegration-grant = Деньги на обустройство после возвращения
v-money-for-other = Другое
cash-receipt-received = Эти деньги получены мной полностью. Никто не взял с них ни платы, ни доли.
cash-receipt-fee = Никто не вправе требовать с Вас плату или долю с этих денег. Если кто-то потребует, скажите нам.
cash-receipt-only = Эта бумага говорит только о том, что Вы получили эти деньги. Подпись не обязывает Вас ни к чему другому.
cash-receipt-thumb = Отпечаток большого пальца, если человек не подписывается
cash-receipt-office = От офиса
