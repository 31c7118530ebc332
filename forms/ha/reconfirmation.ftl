# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Sake tabbatarwa kafin tafiya
reconfirmation-still = Har yanzu ina so in koma ƙasar da aka ambata a sama.
reconfirmation-private = An tambaye ni ni kaɗai, a inda babu wanda zai iya sauraro, kuma wanda ya tambaye ni wani ne dabam, ba mai ba ni shawara ba.
reconfirmation-pressure = Babu wanda ya matsa mini lamba tun bayan da na sa hannu a sanarwar.
reconfirmation-news = An faɗa mini abin da ya sauya tun daga lokacin: a fayil ɗina, a taimakon da zan samu, da kuma a ƙasar da zan koma.
reconfirmation-withdraw = Har yanzu ina da ƴancin sauya raʼayina har zuwa lokacin da zan tafi. Ba sai na faɗi dalili ba, kuma babu wani hukunci.
