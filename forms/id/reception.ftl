# On arrival: short, in writing, kept (REI-09).

reception-title = Saat Anda tiba
reception-where = Pergi ke mana
reception-call = Menghubungi siapa
reception-who = Mintalah bertemu
reception-first = Yang dilakukan lebih dulu
reception-contact = Hubungi atau datangi kantor ini dalam { $days } hari setelah Anda tiba.
reception-by = Paling lambat tanggal
reception-show = Tunjukkan halaman ini atau sebutkan nomor kasus Anda. Orang lain tidak perlu melihatnya.
reception-urgent = Jika Anda sakit atau dalam bahaya, segera hubungi. Anda tidak perlu membuat janji.
reception-rights = Baik untuk diketahui
reception-again = Anda boleh menanyakan semuanya lagi nanti. Tidak ada yang mengharapkan Anda mengingat semuanya hari ini.
reception-free = Bantuan kantor ini gratis. Tidak ada yang boleh meminta uang atau imbalan lain kepada Anda untuk itu.
