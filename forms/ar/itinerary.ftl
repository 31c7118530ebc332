# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = برنامج الرحلة
itinerary-escort = من يسافر معك
itinerary-receiver = من يستقبلك
itinerary-emergency = إذا حدثت مشكلة، اتصل بـ
itinerary-late = إذا تأخرت رحلتك أو فاتتك رحلة متابعة، اسأل في مكتب الناقل واتصل بالرقم المذكور أعلاه.
itinerary-keep = احتفظ بجواز سفرك أو وثيقة سفرك وبهذه الصفحة وبهاتفك معك، لا في الأمتعة التي تسلّمها.
