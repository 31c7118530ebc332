# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Kế hoạch của tôi cho cuộc sống sau khi trở về
plan-version = Bản số
plan-day = Thống nhất ngày
plan-newer = Đã có bản mới hơn của kế hoạch này.
plan-wish = Điều tôi mong muốn, bằng lời của tôi
plan-measures = Những việc dự định
plan-level = Với ai
plan-wanted = Mong muốn gì
plan-done = Làm gì
plan-by = Ai làm
plan-until = Đến khi nào
plan-cost = Chi phí
v-plan-dimension-economic = Việc làm và thu nhập
v-plan-dimension-social = Nhà ở, sức khỏe, trường học, giấy tờ
v-plan-dimension-psychosocial = Tinh thần, gia đình và bạn bè
v-plan-level-individual = Quý vị và gia đình
v-plan-level-community = Cộng đồng của quý vị
v-plan-level-structural = Cơ quan nhà nước và dịch vụ
plan-know = Những điều quý vị cần biết
plan-yours = Kế hoạch này là của quý vị. Không có gì được ghi vào trái với ý muốn của quý vị.
plan-change = Quý vị có quyền thay đổi bất cứ lúc nào, cả sau khi đã về đến nơi. Các bản trước được giữ lại.
plan-not-bound = Việc ký kế hoạch này không buộc quý vị phải trở về. Quý vị có quyền đổi ý bất cứ lúc nào trước khi lên đường.
plan-not-promised = Những điều trong kế hoạch là dự định, không phải lời hứa. Nếu có thay đổi, chúng tôi sẽ cho quý vị biết, và biết vì sao.
plan-understood = Tôi đã tham gia lập kế hoạch này và đã được giải thích. Chữ ký của tôi không phải là lời hứa trở về.
