# Declaration of voluntary return (VOL-02).

declaration-title = Declaration of voluntary return
declaration-will = I wish to return to the country named above. I have decided this freely. Nobody has forced, threatened or deceived me.
declaration-informed = I was told, in a language I clearly understand, what else I could do instead of returning, what I have to expect in the country of return, and what help I will receive and what help I will not receive.
declaration-time = I had time to think and to take advice. My questions were answered.
declaration-withdraw = I may change my mind at any time before I depart. I need to give no reason and there is no penalty. It is enough to tell any member of staff, in person, by telephone or in writing. It counts from that moment, and all bookings are stopped.
declaration-again = If I change my mind, I may apply again later.
declaration-not-bound = This paper does not bind me to stay in the country of return.
declaration-claims = By signing this paper I give up no claim for asylum or other protection, no appeal and no complaint. I was told what my departure would mean for them.
declaration-silence = If I change my mind, this organisation does not report it to any authority that could detain me or send me away.
declaration-complain = I may complain at any time, and nobody will treat me worse for it.
