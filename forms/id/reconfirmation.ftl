# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Penegasan kembali sebelum berangkat
reconfirmation-still = Saya masih ingin pulang ke negara yang disebutkan di atas.
reconfirmation-private = Saya ditanya sendirian, di tempat yang tidak dapat didengar siapa pun, oleh orang lain yang bukan konselor saya.
reconfirmation-pressure = Tidak ada orang yang menekan saya sejak saya menandatangani pernyataan itu.
reconfirmation-news = Saya telah diberi tahu apa yang berubah sejak saat itu: dalam kasus saya, dalam bantuan yang akan saya terima, dan di negara tujuan kepulangan.
reconfirmation-withdraw = Saya masih boleh berubah pikiran sampai saya berangkat. Saya tidak perlu memberi alasan dan tidak ada sanksi.
