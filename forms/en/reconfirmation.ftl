# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Reconfirmation before departure
reconfirmation-still = I still wish to return to the country named above.
reconfirmation-private = I was asked alone, where nobody could listen, by somebody else than my counsellor.
reconfirmation-pressure = Nobody has put me under pressure since I signed the declaration.
reconfirmation-news = I was told what has changed since then: in my case, in the help I will receive and in the country of return.
reconfirmation-withdraw = I may still change my mind until I depart. I need to give no reason and there is no penalty.
