# What all forms share.

form-draft = Rascunho de tradução. Ninguém o verificou para esta organização. Serve só para leitura: não o assine.
form-draft-usable = Rascunho de tradução. Ninguém o verificou para esta organização. O que vale é o que a pessoa diz, qualquer que seja o texto impresso aqui.
form-case = Número do caso
form-name = Nome
form-country = País de retorno
form-place = Lugar de retorno
form-office = Escritório
form-contact = Como falar com o nosso escritório
form-printed = Impresso em
form-version = Formulário
form-page = Página { $page } de { $pages }
form-statements = Declaro
form-signatures = Assinaturas
form-person = A pessoa: assinatura ou marca
form-decides = Mãe, pai, tutora, tutor ou representante, se alguém decide com a pessoa ou por ela
form-counsellor = Pessoa que fez o aconselhamento
form-other-colleague = Colega, alguém que não é a pessoa que fez o aconselhamento
form-interpreter = Intérprete que leu este papel em voz alta
form-language = Lido em voz alta em (língua)
form-full-name = Nome completo
form-place-signed = Local
form-day = Dia
form-hour = Hora
form-copy = A pessoa fica com uma cópia deste papel.
