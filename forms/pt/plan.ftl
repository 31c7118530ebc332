# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = O meu plano para a vida depois de voltar
plan-version = Versão
plan-day = Acordado em
plan-newer = Há uma versão mais recente deste plano.
plan-wish = O que quero, nas minhas próprias palavras
plan-measures = O que está previsto
plan-level = Com quem
plan-wanted = O que se deseja
plan-done = O que se faz
plan-by = Quem o faz
plan-until = Até quando
plan-cost = Custo
v-plan-dimension-economic = Trabalho e rendimento
v-plan-dimension-social = Habitação, saúde, escola, documentos
v-plan-dimension-psychosocial = Bem-estar, família e amizades
v-plan-level-individual = Consigo e com a sua família
v-plan-level-community = Com a sua comunidade
v-plan-level-structural = Com autoridades e serviços
plan-know = O que deve saber
plan-yours = Este plano é seu. Nada é escrito nele contra a sua vontade.
plan-change = Pode mudá-lo a qualquer momento, também depois de chegar. As versões anteriores são guardadas.
plan-not-bound = Assinar este plano não obriga a voltar. Pode mudar de opinião a qualquer momento antes de partir.
plan-not-promised = O que está previsto é uma intenção, não uma promessa. Se algo mudar, dizemos-lhe o quê e porquê.
plan-understood = Participei na preparação deste plano e explicaram-mo. A minha assinatura não é uma promessa de voltar.
