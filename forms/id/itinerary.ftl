# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Rencana perjalanan
itinerary-escort = Yang bepergian bersama Anda
itinerary-receiver = Yang menjemput Anda
itinerary-emergency = Jika ada masalah, hubungi
itinerary-late = Jika perjalanan Anda terlambat atau Anda tertinggal sambungan, tanyakan di meja maskapai atau pengangkut dan hubungi nomor di atas.
itinerary-keep = Bawalah selalu paspor atau dokumen perjalanan, halaman ini, dan telepon Anda, jangan di dalam bagasi yang Anda serahkan.
