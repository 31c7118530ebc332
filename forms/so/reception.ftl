# On arrival: short, in writing, kept (REI-09).

reception-title = Markaad timaaddo
reception-where = Halka aad tagayso
reception-call = Cidda aad wacayso
reception-who = Cidda aad weydiinayso
reception-first = Waxa ugu horreeya ee aad samaynayso
reception-contact = Wac xafiiskan ama tag { $days } maalmood gudahood kadib imaanshahaaga.
reception-by = Ugu dambayn
reception-show = Tus boggan ama sheeg lambarka kiiskaaga. Qof kale uma baahna inuu arko.
reception-urgent = Haddii aad xanuunsato ama khatar ku jirto, isla markiiba wac. Ballan uma baahnid.
reception-rights = Waa wax wanaagsan inaad ogaato
reception-again = Wax kasta mar kale ayaad weydiin kartaa. Cidna kama filayso inaad maanta wax walba xasuusato.
reception-free = Caawimaadda xafiiskani waa bilaash. Cidna xaq uma laha inay lacag ama wax kale kaaga codsato.
