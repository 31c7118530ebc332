# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Consentimento para o uso dos meus dados
consent-told = Disseram-me, numa língua que entendo claramente, para que servem os meus dados e quem os vai ver.
consent-free = Respondo livremente a cada pergunta. Se eu disser que os meus dados não podem ser transmitidos, não me recusam ajuda por isso.
consent-back = Posso retirar um sim a qualquer momento, em pessoa, por telefone ou por escrito. Vale desde esse momento.
consent-see = Posso ver os meus dados, ter uma cópia e pedir que os erros sejam corrigidos.
consent-agree = Concordo
consent-keep = Este escritório guarda e usa os meus dados para trabalhar no meu caso.
consent-share = O escritório de acolhimento recebe o que precisa para me ajudar.
consent-other = Os meus dados são transmitidos com outro fim.
consent-to = A quem
consent-for = Para quê
consent-data = Que dados
consent-until = Até
consent-yes = Sim
consent-no = Não
