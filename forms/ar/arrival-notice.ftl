# The receiving office is told who arrives when (MOV-01).

arrival-notice-title = إشعار بالوصول
arrival-notice-to = إلى
arrival-notice-languages = اللغات
arrival-notice-child = طفل
arrival-notice-journey = الرحلة
arrival-notice-by-voice = يُبلَّغ المسار والوقت شفهيًا للشخص المعيّن لذلك، ولا يُكتبان.
arrival-notice-escort = المرافق
arrival-notice-receiver = من يستقبل الشخص
arrival-notice-prepare = ما ينبغي تحضيره
arrival-notice-confirm = نرجو تأكيد أنه يمكنكم استقبال الشخص، وإبلاغنا فورًا عند وصوله.
