# A document is kept for the person (DOC-04).

receipt-title = Tanda terima dokumen
receipt-kept = Kami menyimpan dokumen ini untuk Anda
receipt-document = Dokumen
receipt-number = Nomor
receipt-back = Dikembalikan paling lambat
receipt-yours = Dokumen ini milik Anda. Anda boleh memintanya kembali kapan saja.
receipt-before = Anda menerimanya kembali sebelum bepergian.
receipt-office = Atas nama kantor
