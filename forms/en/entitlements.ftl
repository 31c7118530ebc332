# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Information and entitlements
entitlements-programme = Programme
entitlements-session = Counselling on
entitlements-days = Expected processing time, in days
entitlements-receive = What you will receive
entitlements-what = What
entitlements-amount = Amount and currency
entitlements-when = When
entitlements-from = From whom
entitlements-not = What you will not receive
entitlements-know = What you should know
entitlements-ways = There are other ways than to return: to stay, to ask for protection, to take legal advice. They were explained to you. You may ask again at any time.
entitlements-family = You may speak with your family or community before you decide. If you wish, we help you to reach them.
entitlements-expected = The times are expected, not promised. If something changes, we tell you, and why.
entitlements-withdraw = You may change your mind at any time before you depart. You need to give no reason and there is no penalty.
entitlements-received = I received this paper and it was explained to me. My signature is no promise to return.
