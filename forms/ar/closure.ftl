# The case is closed, and how to come back (REI-12).

closure-title = إغلاق الحالة
closure-day = أُغلقت في
closure-reason = السبب
closure-receiving = المكتب المستقبِل
closure-know = ما ينبغي أن تعرفه
closure-back = يحق لك أن تعود إلينا. إذا احتجت إلى مساعدة مجددًا، اتصل بالمكتب أو زره ومعك هذه الورقة؛ يمكن فتح حالتك من جديد.
closure-data = لا تُحفظ بياناتك إلا للمدة التي تسمح بها القواعد. يحق لك أن تطلب نسخة منها وتصحيحها.
closure-signs = عن المكتب: التوقيع
