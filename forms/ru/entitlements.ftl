# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Информация и права
entitlements-programme = Программа
entitlements-session = Консультация от
entitlements-days = Ожидаемый срок, в днях
entitlements-receive = Что Вы получите
entitlements-what = Что
entitlements-amount = Сумма и валюта
entitlements-when = Когда
entitlements-from = От кого
entitlements-not = Чего Вы не получите
entitlements-know = Что Вам нужно знать
entitlements-ways = Кроме возвращения есть и другие пути: остаться, просить защиты, получить совет юриста. Вам о них рассказали. Вы можете спросить ещё раз в любое время.
entitlements-family = До решения Вы можете поговорить с семьёй или общиной. Если хотите, мы поможем с ними связаться.
entitlements-expected = Сроки ожидаемые, а не обещанные. Если что-то изменится, мы скажем Вам, что и почему.
entitlements-withdraw = До отъезда Вы можете передумать в любое время. Не нужно называть причину, и никакого наказания за это нет.
entitlements-received = Мне дали эту бумагу и объяснили её. Моя подпись не обещание вернуться.
