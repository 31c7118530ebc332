# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Đồng ý cho sử dụng thông tin của tôi
consent-told = Tôi đã được cho biết, bằng ngôn ngữ mà tôi hiểu rõ, thông tin của tôi dùng để làm gì và ai sẽ xem.
consent-free = Tôi tự do trả lời từng câu hỏi. Nếu tôi nói không được chuyển thông tin của tôi cho người khác, tôi không bị từ chối giúp đỡ vì việc đó.
consent-back = Tôi có quyền rút lại lời đồng ý bất cứ lúc nào: trực tiếp, qua điện thoại hoặc bằng văn bản. Việc rút lại có hiệu lực ngay từ lúc đó.
consent-see = Tôi có quyền xem thông tin của mình, có bản sao và yêu cầu sửa chỗ sai.
consent-agree = Tôi đồng ý
consent-keep = Văn phòng này giữ và dùng thông tin của tôi để giải quyết hồ sơ của tôi.
consent-share = Văn phòng tiếp nhận được biết những gì cần thiết để giúp tôi.
consent-other = Thông tin của tôi được chuyển đi vì mục đích khác.
consent-to = Cho ai
consent-for = Để làm gì
consent-data = Thông tin nào
consent-until = Đến ngày
consent-yes = Có
consent-no = Không
