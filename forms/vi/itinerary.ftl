# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = Lịch trình chuyến đi
itinerary-escort = Người đi cùng quý vị
itinerary-receiver = Người đón quý vị
itinerary-emergency = Nếu có trục trặc, xin gọi
itinerary-late = Nếu chuyến đi bị trễ hoặc quý vị lỡ chuyến nối tiếp, xin hỏi quầy của hãng vận chuyển và gọi số ở trên.
itinerary-keep = Xin giữ hộ chiếu hoặc giấy tờ đi lại, trang này và điện thoại bên mình, không để trong hành lý ký gửi.
