# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = Informações e direitos
entitlements-programme = Programa
entitlements-session = Aconselhamento em
entitlements-days = Tempo previsto do processo, em dias
entitlements-receive = O que vai receber
entitlements-what = O quê
entitlements-amount = Valor e moeda
entitlements-when = Quando
entitlements-from = De quem
entitlements-not = O que não vai receber
entitlements-know = O que deve saber
entitlements-ways = Há outros caminhos além de voltar: ficar, pedir proteção, pedir conselho jurídico. Foram-lhe explicados. Pode perguntar de novo a qualquer momento.
entitlements-family = Pode falar com a sua família ou comunidade antes de decidir. Se quiser, ajudamos no contacto.
entitlements-expected = Os tempos são previstos, não prometidos. Se algo mudar, dizemos-lhe o quê e porquê.
entitlements-withdraw = Pode mudar de opinião a qualquer momento antes de partir. Não tem de dar nenhum motivo e não há nenhuma penalidade.
entitlements-received = Recebi este papel e explicaram-mo. A minha assinatura não é uma promessa de voltar.
