# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Saya tidak lagi ingin pulang
withdrawal-statement = Saya menarik kembali pernyataan saya untuk pulang secara sukarela. Mohon batalkan semua pemesanan yang dibuat untuk saya.
withdrawal-free = Saya tidak perlu memberi alasan dan tidak ada sanksi. Saya boleh mengajukan permohonan lagi di kemudian hari.
withdrawal-any-way = Saya juga boleh menyampaikan hal ini kepada anggota staf mana pun tanpa surat ini, dengan bertemu langsung atau lewat telepon.
withdrawal-received = Diterima oleh
