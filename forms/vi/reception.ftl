# On arrival: short, in writing, kept (REI-09).

reception-title = Khi quý vị đến nơi
reception-where = Đi đến đâu
reception-call = Gọi cho ai
reception-who = Xin gặp
reception-first = Việc cần làm trước tiên
reception-contact = Xin gọi hoặc đến văn phòng này trong vòng { $days } ngày sau khi đến nơi.
reception-by = Chậm nhất là ngày
reception-show = Đưa trang này hoặc nói số hồ sơ. Không ai khác cần xem trang này.
reception-urgent = Nếu quý vị bị bệnh hoặc gặp nguy hiểm, hãy gọi ngay. Không cần hẹn trước.
reception-rights = Điều nên biết
reception-again = Quý vị có thể hỏi lại mọi điều sau này. Không ai đòi quý vị phải nhớ hết trong hôm nay.
reception-free = Sự giúp đỡ của văn phòng này không mất tiền. Không ai được đòi quý vị tiền hay ân huệ để đổi lấy sự giúp đỡ.
