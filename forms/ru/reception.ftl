# On arrival: short, in writing, kept (REI-09).

reception-title = Когда Вы приедете
reception-where = Куда идти
reception-call = Кому звонить
reception-who = Кого спросить
reception-first = Что сделать сначала
reception-contact = Позвоните в этот офис или придите туда в течение { $days } дней после приезда.
reception-by = Не позднее
reception-show = Покажите эту страницу или назовите номер дела. Больше никому её видеть не нужно.
reception-urgent = Если Вы больны или в опасности, звоните сразу. Записываться заранее не нужно.
reception-rights = Полезно знать
reception-again = Позже Вы можете обо всём спросить ещё раз. Никто не ждёт, что Вы сегодня всё запомните.
reception-free = Помощь этого офиса бесплатна. Никто не вправе требовать за неё деньги или услуги.
