# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Rencana saya untuk hidup setelah pulang
plan-version = Versi
plan-day = Disepakati pada
plan-newer = Ada versi yang lebih baru dari rencana ini.
plan-wish = Yang saya inginkan, dengan kata-kata saya sendiri
plan-measures = Yang direncanakan
plan-level = Bersama siapa
plan-wanted = Apa yang diinginkan
plan-done = Apa yang dilakukan
plan-by = Siapa yang melakukannya
plan-until = Paling lambat
plan-cost = Biaya
v-plan-dimension-economic = Pekerjaan dan penghasilan
v-plan-dimension-social = Tempat tinggal, kesehatan, sekolah, surat-surat
v-plan-dimension-psychosocial = Ketenangan batin, keluarga dan teman
v-plan-level-individual = Anda dan keluarga Anda
v-plan-level-community = Komunitas Anda
v-plan-level-structural = Instansi pemerintah dan layanan
plan-know = Yang perlu Anda ketahui
plan-yours = Rencana ini milik Anda. Tidak ada yang ditulis di dalamnya bertentangan dengan kehendak Anda.
plan-change = Anda boleh mengubahnya kapan saja, juga setelah Anda tiba. Versi sebelumnya disimpan.
plan-not-bound = Menandatangani rencana ini tidak mewajibkan Anda untuk pulang. Anda boleh berubah pikiran kapan saja sebelum berangkat.
plan-not-promised = Yang direncanakan adalah niat, bukan janji. Jika ada yang berubah, kami memberi tahu Anda, beserta alasannya.
plan-understood = Saya ikut menyusun rencana ini dan isinya sudah dijelaskan kepada saya. Tanda tangan saya bukan janji untuk pulang.
