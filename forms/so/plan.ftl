# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = Qorshahayga nolosha laabashada kadib
plan-version = Qorshaha lambar
plan-day = La isku raacay
plan-newer = Waxaa jira qorshe ka cusub kan.
plan-wish = Waxa aan doonayo, ereyadayda
plan-measures = Waxa la qorsheeyay
plan-level = Cidda lala qabanayo
plan-wanted = Waxa la rabo
plan-done = Waxa la qabanayo
plan-by = Cidda qabanaysa
plan-until = Ilaa goorma
plan-cost = Kharashka
v-plan-dimension-economic = Shaqo iyo dakhli
v-plan-dimension-social = Guri, caafimaad, dugsi, dukumeentiyo
v-plan-dimension-psychosocial = Degganaan nafeed, qoys iyo saaxiibbo
v-plan-level-individual = Adiga iyo qoyskaaga
v-plan-level-community = Bulshadaada
v-plan-level-structural = Hayʼadaha dawladda iyo adeegyada
plan-know = Waxa ay tahay inaad ogaato
plan-yours = Qorshahan adigaa iska leh. Waxba laguma qoro si ka soo horjeedda rabitaankaaga.
plan-change = Waad beddeli kartaa waqti kasta, xitaa marka aad gaarto kadib. Qorshayaashii hore waa la hayaa.
plan-not-bound = Saxiixa qorshahan kuguma qasbayo inaad dib u laabato. Waxaad xaq u leedahay inaad goʼaankaaga beddesho waqti kasta intaadan dhoofin.
plan-not-promised = Waxa la qorsheeyay waa ujeeddo, ma aha ballanqaad. Haddii wax isbeddelaan, waannu kuu sheegaynaa, iyo sababta.
plan-understood = Waan ka qayb qaatay samaynta qorshahan, waana la ii sharraxay. Saxiixaygu ma aha ballanqaad aan ku laabto.
