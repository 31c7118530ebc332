# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Маршрут поездки
itinerary-escort = Кто едет с Вами
itinerary-receiver = Кто Вас встречает
itinerary-emergency = Если что-то случилось, звоните
itinerary-late = Если поездка задерживается или Вы опоздали на пересадку, обратитесь к стойке перевозчика и позвоните по номеру выше.
itinerary-keep = Держите паспорт или проездной документ, эту страницу и телефон при себе, а не в багаже, который сдаёте.
