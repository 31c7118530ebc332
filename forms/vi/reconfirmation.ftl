# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Xác nhận lại trước khi lên đường
reconfirmation-still = Tôi vẫn muốn trở về nước nêu ở trên.
reconfirmation-private = Một người khác, không phải nhân viên tư vấn của tôi, đã hỏi riêng một mình tôi, ở nơi không ai có thể nghe.
reconfirmation-pressure = Không ai gây sức ép với tôi từ khi tôi ký tờ khai.
reconfirmation-news = Tôi đã được cho biết những gì đã thay đổi từ lúc đó: trong hồ sơ của tôi, trong sự giúp đỡ tôi sẽ nhận được và ở nước trở về.
reconfirmation-withdraw = Tôi vẫn có quyền đổi ý cho đến khi tôi lên đường. Tôi không cần nêu lý do và không bị phạt gì.
