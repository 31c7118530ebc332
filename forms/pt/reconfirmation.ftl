# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Nova confirmação antes da partida
reconfirmation-still = Ainda desejo voltar ao país indicado acima.
reconfirmation-private = Alguém que não é a pessoa que fez o meu aconselhamento fez-me a pergunta a sós, onde ninguém podia escutar.
reconfirmation-pressure = Ninguém me pressionou desde que assinei a declaração.
reconfirmation-news = Disseram-me o que mudou desde então: no meu caso, na ajuda que vou receber e no país de retorno.
reconfirmation-withdraw = Ainda posso mudar de opinião até partir. Não tenho de dar nenhum motivo e não há nenhuma penalidade.
