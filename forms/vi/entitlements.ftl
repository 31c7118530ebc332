# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Thông tin và quyền lợi
entitlements-programme = Chương trình
entitlements-session = Ngày tư vấn
entitlements-days = Thời gian dự kiến, tính bằng ngày
entitlements-receive = Những gì quý vị sẽ nhận được
entitlements-what = Khoản gì
entitlements-amount = Số tiền và loại tiền
entitlements-when = Khi nào
entitlements-from = Từ ai
entitlements-not = Những gì quý vị sẽ không nhận được
entitlements-know = Những điều quý vị cần biết
entitlements-ways = Ngoài trở về còn có những cách khác: ở lại, xin được bảo vệ, nhờ tư vấn pháp luật. Các cách này đã được giải thích cho quý vị. Quý vị có thể hỏi lại bất cứ lúc nào.
entitlements-family = Quý vị có thể nói chuyện với gia đình hoặc cộng đồng trước khi quyết định. Nếu quý vị muốn, chúng tôi giúp quý vị liên lạc với họ.
entitlements-expected = Thời gian là dự kiến, không phải lời hứa. Nếu có thay đổi, chúng tôi sẽ cho quý vị biết, và biết vì sao.
entitlements-withdraw = Quý vị có quyền đổi ý bất cứ lúc nào trước khi lên đường. Quý vị không cần nêu lý do và không bị phạt gì.
entitlements-received = Tôi đã nhận giấy này và đã được giải thích. Chữ ký của tôi không phải là lời hứa trở về.
