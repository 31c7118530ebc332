# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = I no longer wish to return
withdrawal-statement = I take back my declaration of voluntary return. Please stop all bookings that were made for me.
withdrawal-free = I need to give no reason and there is no penalty. I may apply again later.
withdrawal-any-way = I may also say this to any member of staff without this paper, in person or by telephone.
withdrawal-received = Received by
