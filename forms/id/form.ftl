# What all forms share.

form-draft = Draf terjemahan. Belum ada yang memeriksanya untuk organisasi ini. Hanya untuk dibaca: jangan ditandatangani.
form-draft-usable = Draf terjemahan. Belum ada yang memeriksanya untuk organisasi ini. Yang berlaku adalah apa yang dikatakan orang tersebut, apa pun yang tercetak di sini.
form-case = Nomor kasus
form-name = Nama
form-country = Negara tujuan kepulangan
form-place = Tempat tujuan kepulangan
form-office = Kantor
form-contact = Cara menghubungi kami
form-printed = Dicetak pada
form-version = Formulir
form-page = Halaman { $page } dari { $pages }
form-statements = Saya menyatakan
form-signatures = Tanda tangan
form-person = Orang tersebut: tanda tangan atau tanda lain
form-decides = Orang tua, wali, atau wakil, jika ada yang memutuskan bersama orang tersebut atau untuknya
form-counsellor = Konselor
form-other-colleague = Rekan kerja, orang lain yang bukan konselor
form-interpreter = Juru bahasa yang membacakan surat ini
form-language = Dibacakan dalam (bahasa)
form-full-name = Nama lengkap
form-place-signed = Tempat
form-day = Tanggal
form-hour = Jam
form-copy = Orang tersebut menyimpan salinan surat ini.
