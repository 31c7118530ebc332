# Declaration of voluntary return (VOL-02).

declaration-title = Pernyataan pulang secara sukarela
declaration-will = Saya ingin pulang ke negara yang disebutkan di atas. Saya memutuskan ini dengan bebas. Tidak ada orang yang memaksa, mengancam, atau menipu saya.
declaration-informed = Saya telah diberi tahu, dalam bahasa yang saya pahami dengan jelas, hal lain apa yang dapat saya lakukan jika saya tidak pulang, apa yang akan saya hadapi di negara tujuan kepulangan, bantuan apa yang akan saya terima, dan bantuan apa yang tidak akan saya terima.
declaration-time = Saya telah mendapat waktu untuk berpikir dan meminta nasihat. Pertanyaan-pertanyaan saya telah dijawab.
declaration-withdraw = Saya boleh berubah pikiran kapan saja sebelum saya berangkat. Saya tidak perlu memberi alasan dan tidak ada sanksi. Cukup memberi tahu anggota staf mana pun, dengan bertemu langsung, lewat telepon, atau secara tertulis. Hal ini berlaku sejak saat itu, dan semua pemesanan dibatalkan.
declaration-again = Jika saya berubah pikiran, saya boleh mengajukan permohonan lagi di kemudian hari.
declaration-not-bound = Surat ini tidak mewajibkan saya untuk tetap tinggal di negara tujuan kepulangan.
declaration-claims = Dengan menandatangani surat ini, saya tidak melepaskan permohonan suaka atau perlindungan lain apa pun, tidak melepaskan banding apa pun, dan tidak melepaskan pengaduan apa pun. Saya telah diberi tahu apa artinya keberangkatan saya bagi semua itu.
declaration-silence = Jika saya berubah pikiran, organisasi ini tidak melaporkannya kepada pihak berwenang mana pun yang dapat mengurung saya atau mengusir saya.
declaration-complain = Saya boleh mengadu kapan saja, dan tidak ada orang yang akan memperlakukan saya lebih buruk karena itu.
