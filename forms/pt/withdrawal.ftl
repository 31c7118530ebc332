# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Já não desejo voltar
withdrawal-statement = Retiro a minha declaração de retorno voluntário. Por favor, cancelem todas as reservas que foram feitas para mim.
withdrawal-free = Não tenho de dar nenhum motivo e não há nenhuma penalidade. Posso fazer um novo pedido mais tarde.
withdrawal-any-way = Também posso dizer isto a qualquer funcionária ou funcionário sem este papel, pessoalmente ou por telefone.
withdrawal-received = Recebido por
