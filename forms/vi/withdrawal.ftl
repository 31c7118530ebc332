# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Tôi không còn muốn trở về nữa
withdrawal-statement = Tôi rút lại tờ khai tự nguyện trở về của tôi. Xin hủy mọi việc đặt chỗ đã làm cho tôi.
withdrawal-free = Tôi không cần nêu lý do và không bị phạt gì. Sau này tôi có quyền nộp đơn lại.
withdrawal-any-way = Tôi cũng có quyền nói điều này với bất kỳ nhân viên nào mà không cần giấy này, trực tiếp hoặc qua điện thoại.
withdrawal-received = Người nhận
