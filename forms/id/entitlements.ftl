# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Informasi dan hak
entitlements-programme = Program
entitlements-session = Konseling pada
entitlements-days = Perkiraan waktu proses, dalam hari
entitlements-receive = Yang akan Anda terima
entitlements-what = Apa
entitlements-amount = Jumlah dan mata uang
entitlements-when = Kapan
entitlements-from = Dari siapa
entitlements-not = Yang tidak akan Anda terima
entitlements-know = Yang perlu Anda ketahui
entitlements-ways = Ada jalan lain selain pulang: tetap tinggal, meminta perlindungan, meminta nasihat hukum. Semua itu sudah dijelaskan kepada Anda. Anda boleh bertanya lagi kapan saja.
entitlements-family = Anda boleh berbicara dengan keluarga atau komunitas Anda sebelum memutuskan. Jika Anda mau, kami membantu Anda menghubungi mereka.
entitlements-expected = Waktu itu perkiraan, bukan janji. Jika ada yang berubah, kami memberi tahu Anda, beserta alasannya.
entitlements-withdraw = Anda boleh berubah pikiran kapan saja sebelum berangkat. Anda tidak perlu memberi alasan dan tidak ada sanksi.
entitlements-received = Saya telah menerima surat ini dan isinya sudah dijelaskan kepada saya. Tanda tangan saya bukan janji untuk pulang.
