# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Мой план жизни после возвращения
plan-version = Версия
plan-day = Согласован
plan-newer = Есть более новая версия этого плана.
plan-wish = Чего я хочу, моими словами
plan-measures = Что запланировано
plan-level = С кем
plan-wanted = Что нужно
plan-done = Что делается
plan-by = Кто делает
plan-until = К какому сроку
plan-cost = Стоимость
v-plan-dimension-economic = Работа и доход
v-plan-dimension-social = Жильё, здоровье, школа, документы
v-plan-dimension-psychosocial = Душевное благополучие, семья и друзья
v-plan-level-individual = С Вами и Вашей семьёй
v-plan-level-community = С Вашей общиной
v-plan-level-structural = С органами власти и службами
plan-know = Что Вам нужно знать
plan-yours = Это Ваш план. Ничто не записывается в него против Вашей воли.
plan-change = Вы можете изменить его в любое время, в том числе после приезда. Прежние версии сохраняются.
plan-not-bound = Подпись под этим планом не обязывает Вас возвращаться. До отъезда Вы можете передумать в любое время.
plan-not-promised = То, что запланировано, не обещание, а намерение. Если что-то изменится, мы скажем Вам, что и почему.
plan-understood = Этот план составлен вместе со мной, и мне его объяснили. Моя подпись не обещание вернуться.
