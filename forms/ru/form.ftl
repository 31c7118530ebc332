# What all forms share.

form-draft = Черновик перевода. Для этой организации его никто не проверял. Он только для чтения: не подписывайте его.
form-draft-usable = Черновик перевода. Для этой организации его никто не проверял. Значение имеет то, что говорит человек, что бы здесь ни было напечатано.
form-case = Номер дела
form-name = Имя
form-country = Страна возвращения
form-place = Место возвращения
form-office = Офис
form-contact = Как с нами связаться
form-printed = Напечатано
form-version = Форма
form-page = Страница { $page } из { $pages }
form-statements = Я заявляю
form-signatures = Подписи
form-person = Сам человек: подпись или знак
form-decides = Родитель, опекун или представитель, если кто-то решает вместе с человеком или за него
form-counsellor = Консультант
form-other-colleague = Коллега: другой человек, не консультант
form-interpreter = Переводчик, который прочитал эту бумагу вслух
form-language = Прочитано вслух (на каком языке)
form-full-name = Полное имя
form-place-signed = Место
form-day = День
form-hour = Время
form-copy = Человек оставляет себе копию этой бумаги.
