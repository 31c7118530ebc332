# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Tanda terima uang
cash-receipt-number = Nomor
cash-receipt-day = Diserahkan pada
cash-receipt-amount = Jumlah dan mata uang
cash-receipt-for = Untuk apa
cash-receipt-by = Diserahkan oleh
cash-receipt-witness = Saksi
v-money-for-travel-allowance = Uang untuk hari-hari pertama
v-money-for-pressing-need = Kebutuhan mendesak
v-money-for-reintegration-grant = Bantuan reintegrasi berupa uang tunai
v-money-for-other = Hal lain
cash-receipt-received = Saya telah menerima uang ini secara penuh. Tidak ada orang yang memungut biaya atau bagian darinya.
cash-receipt-fee = Tidak ada orang yang boleh meminta biaya atau bagian dari uang ini kepada Anda. Jika ada yang meminta, beri tahu kami.
cash-receipt-only = Surat ini hanya menyatakan bahwa Anda telah menerima uang ini. Menandatanganinya tidak mewajibkan Anda pada hal lain.
cash-receipt-thumb = Cap jempol, jika orang tersebut tidak menandatangani
cash-receipt-office = Atas nama kantor
