# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Persetujuan atas penggunaan data saya
consent-told = Saya telah diberi tahu, dalam bahasa yang saya pahami dengan jelas, untuk apa data saya dan siapa yang akan melihatnya.
consent-free = Saya menjawab setiap pertanyaan dengan bebas. Jika saya berkata bahwa data saya tidak boleh diteruskan, saya tidak ditolak bantuannya karena itu.
consent-back = Saya boleh menarik kembali persetujuan kapan saja, secara langsung, lewat telepon, atau tertulis. Hal itu berlaku sejak saat itu.
consent-see = Saya boleh melihat data saya, mendapat salinannya, dan meminta kesalahan diperbaiki.
consent-agree = Saya setuju
consent-keep = Kantor ini menyimpan dan memakai data saya untuk menangani kasus saya.
consent-share = Kantor penerima mendapat yang diperlukannya untuk membantu saya.
consent-other = Data saya diteruskan untuk tujuan lain.
consent-to = Kepada siapa
consent-for = Untuk apa
consent-data = Data yang mana
consent-until = Sampai
consent-yes = Ya
consent-no = Tidak
