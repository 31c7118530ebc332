# What all forms share.

form-draft = Bản dịch nháp. Chưa có ai kiểm tra bản này cho tổ chức này. Chỉ để đọc: xin đừng ký.
form-draft-usable = Bản dịch nháp. Chưa có ai kiểm tra bản này cho tổ chức này. Lời người khai nói mới có giá trị, dù ở đây in điều gì.
form-case = Số hồ sơ
form-name = Tên
form-country = Nước trở về
form-place = Nơi trở về
form-office = Văn phòng
form-contact = Cách liên hệ với chúng tôi
form-printed = Ngày in
form-version = Mẫu
form-page = Trang { $page } trên { $pages }
form-statements = Tôi khai như sau
form-signatures = Chữ ký
form-person = Người khai: chữ ký hoặc dấu
form-decides = Cha, mẹ, người giám hộ hoặc người đại diện, nếu có ai quyết định cùng với người khai hoặc thay cho người khai
form-counsellor = Nhân viên tư vấn
form-other-colleague = Đồng nghiệp, một người khác không phải nhân viên tư vấn
form-interpreter = Người phiên dịch đã đọc to giấy này
form-language = Đã đọc to bằng (ngôn ngữ)
form-full-name = Họ và tên đầy đủ
form-place-signed = Địa điểm
form-day = Ngày
form-hour = Giờ
form-copy = Người khai giữ một bản sao của giấy này.
