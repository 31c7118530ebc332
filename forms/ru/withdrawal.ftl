# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Я больше не хочу возвращаться
withdrawal-statement = Я отзываю свою декларацию о добровольном возвращении. Пожалуйста, отмените все бронирования, которые были сделаны для меня.
withdrawal-free = Мне не нужно называть причину, и никакого наказания за это нет. Позже я могу снова подать заявление.
withdrawal-any-way = Я также могу сказать об этом любому сотруднику без этой бумаги, лично или по телефону.
withdrawal-received = Кем получено
