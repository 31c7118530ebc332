# A document is kept for the person (DOC-04).

receipt-title = Расписка о документах
receipt-kept = Мы храним для Вас эти документы
receipt-document = Документ
receipt-number = Номер
receipt-back = Вернём не позднее
receipt-yours = Они Ваши. Вы можете попросить их назад в любое время.
receipt-before = Вам вернут их до поездки.
receipt-office = От офиса
