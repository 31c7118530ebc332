# Reconfirmation before the journey (VOL-11).

reconfirmation-title = إعادة التأكيد قبل المغادرة
reconfirmation-still = ما زلت أرغب في العودة إلى البلد المذكور أعلاه.
reconfirmation-private = سُئلت وحدي، حيث لا يستطيع أحد أن يسمع، وسألني شخص آخر غير من قدّم لي المشورة.
reconfirmation-pressure = لم يضغط عليّ أحد منذ أن وقّعت الإقرار.
reconfirmation-news = أُخبرت بما تغيّر منذ ذلك الحين: في حالتي، وفي المساعدة التي سأحصل عليها، وفي بلد العودة.
reconfirmation-withdraw = ما زال يحق لي أن أغيّر رأيي إلى أن أغادر. لا يلزمني ذكر أي سبب ولا توجد أي عقوبة.
