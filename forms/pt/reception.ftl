# On arrival: short, in writing, kept (REI-09).

reception-title = Quando chegar
reception-where = Aonde ir
reception-call = A quem ligar
reception-who = Pergunte por
reception-first = O que fazer primeiro
reception-contact = Ligue ou vá a este escritório nos { $days } dias depois de chegar.
reception-by = O mais tardar em
reception-show = Mostre esta página ou diga o número do seu caso. Mais ninguém precisa de a ver.
reception-urgent = Se tiver um problema de saúde ou estiver em perigo, ligue logo. Não precisa de marcação.
reception-rights = É bom saber
reception-again = Pode voltar a perguntar tudo mais tarde. Ninguém espera que hoje se lembre de tudo.
reception-free = A ajuda deste escritório não custa nada. Ninguém pode pedir-lhe dinheiro ou favores por ela.
