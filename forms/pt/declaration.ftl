# Declaration of voluntary return (VOL-02).

declaration-title = Declaração de retorno voluntário
declaration-will = Desejo voltar ao país indicado acima. Decidi isto livremente. Ninguém me obrigou, ameaçou nem enganou.
declaration-informed = Disseram-me, numa língua que entendo claramente, o que mais eu poderia fazer em vez de voltar, o que devo esperar no país de retorno, que ajuda vou receber e que ajuda não vou receber.
declaration-time = Tive tempo para pensar e para pedir conselhos. As minhas perguntas foram respondidas.
declaration-withdraw = Posso mudar de opinião a qualquer momento antes de partir. Não tenho de dar nenhum motivo e não há nenhuma penalidade. Basta dizer a qualquer funcionária ou funcionário, pessoalmente, por telefone ou por escrito. Isso vale a partir desse momento, e todas as reservas são canceladas.
declaration-again = Se eu mudar de opinião, posso fazer um novo pedido mais tarde.
declaration-not-bound = Este papel não me obriga a ficar no país de retorno.
declaration-claims = Ao assinar este papel, não renuncio a nenhum pedido de asilo ou de outra proteção, a nenhum recurso nem a nenhuma queixa. Disseram-me o que a minha partida significaria para tudo isso.
declaration-silence = Se eu mudar de opinião, esta organização não comunica isso a nenhuma autoridade que me possa prender ou expulsar.
declaration-complain = Posso apresentar uma queixa a qualquer momento, e ninguém me tratará pior por isso.
