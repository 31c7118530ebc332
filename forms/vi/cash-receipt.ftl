# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = Giấy biên nhận tiền
cash-receipt-number = Số
cash-receipt-day = Trao ngày
cash-receipt-amount = Số tiền và loại tiền
cash-receipt-for = Để làm gì
cash-receipt-by = Người trao
cash-receipt-witness = Người làm chứng
v-money-for-travel-allowance = Tiền cho những ngày đầu
v-money-for-pressing-need = Nhu cầu cấp bách
v-money-for-reintegration-grant = Trợ cấp tái hòa nhập bằng tiền mặt
v-money-for-other = Việc khác
cash-receipt-received = Tôi đã nhận đủ số tiền này. Không ai lấy phí hay phần nào trong đó.
cash-receipt-fee = Không ai được đòi quý vị trả phí hay chia phần số tiền này. Nếu có người đòi, xin báo cho chúng tôi.
cash-receipt-only = Giấy này chỉ ghi rằng quý vị đã nhận số tiền này. Ký vào đây không ràng buộc quý vị vào điều gì khác.
cash-receipt-thumb = Dấu ngón tay cái, nếu người nhận không ký
cash-receipt-office = Đại diện văn phòng
