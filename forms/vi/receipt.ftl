# A document is kept for the person (DOC-04).

receipt-title = Giấy biên nhận giấy tờ
receipt-kept = Chúng tôi giữ hộ quý vị các giấy tờ này
receipt-document = Giấy tờ
receipt-number = Số
receipt-back = Trả lại chậm nhất ngày
receipt-yours = Giấy tờ này là của quý vị. Quý vị có thể đòi lại bất cứ lúc nào.
receipt-before = Quý vị được trả lại trước khi đi.
receipt-office = Đại diện văn phòng
