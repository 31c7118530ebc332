# Declaration of voluntary return (VOL-02).

declaration-title = Tờ khai tự nguyện trở về
declaration-will = Tôi muốn trở về nước nêu ở trên. Tôi đã tự do quyết định việc này. Không ai ép buộc, đe dọa hay lừa dối tôi.
declaration-informed = Tôi đã được cho biết, bằng ngôn ngữ mà tôi hiểu rõ, tôi có thể làm gì khác thay vì trở về, tôi sẽ gặp những gì ở nước trở về, tôi sẽ nhận được sự giúp đỡ nào và sẽ không nhận được sự giúp đỡ nào.
declaration-time = Tôi đã có thời gian để suy nghĩ và hỏi ý kiến. Các câu hỏi của tôi đã được trả lời.
declaration-withdraw = Tôi có quyền đổi ý bất cứ lúc nào trước khi tôi lên đường. Tôi không cần nêu lý do và không bị phạt gì. Tôi chỉ cần báo cho bất kỳ nhân viên nào, trực tiếp, qua điện thoại hoặc bằng văn bản. Việc đó có giá trị ngay từ lúc ấy, và mọi việc đặt chỗ đều bị hủy.
declaration-again = Nếu tôi đổi ý, sau này tôi có quyền nộp đơn lại.
declaration-not-bound = Giấy này không buộc tôi phải ở lại nước trở về.
declaration-claims = Khi ký giấy này, tôi không từ bỏ bất kỳ đơn xin tị nạn hay đơn xin sự bảo vệ khác nào, không từ bỏ bất kỳ kháng cáo nào và không từ bỏ bất kỳ khiếu nại nào. Tôi đã được cho biết việc tôi lên đường sẽ có nghĩa gì đối với những điều đó.
declaration-silence = Nếu tôi đổi ý, tổ chức này không báo việc đó cho bất kỳ cơ quan chức năng nào có thể giam giữ hoặc trục xuất tôi.
declaration-complain = Tôi có quyền khiếu nại bất cứ lúc nào, và sẽ không ai đối xử với tôi tệ hơn vì việc đó.
