# The reintegration plan, and money handed over (REI-02, REI-03, DOC-04, MOV-06).

a-draw-plan = Draw up the plan together
a-draw-plan-done = Plan drawn up
a-draw-plan-about = What the person wants for life after return, and what is done for it. The plan is theirs: begin it before departure, change it whenever they wish. Each time is the next version, and the earlier ones stay. Print it, let it be signed, and add the signed paper as a file.
a-hand-over-money = Hand over money
a-hand-over-money-done = Money handed over
a-hand-over-money-about = Money that was put into the person’s hands, with a receipt in their language. On arrival wherever possible. Who approved it, and whether it was accounted for, is not recorded here.

f-planned-on = Agreed on
f-own-words = What the person wants, in their own words
f-own-words-hint = As they say it, not as an office would.
f-plan-measures = What is planned
f-plan-measures-hint = Built from needs, skills, risks and what the place offers. The whole plan each time, not only what is new.
f-plan-measures-row = Measure { $number }
f-plan-dimension = Part of life
f-plan-level = At which level
f-measure-wanted = What is wanted
f-measure-done = What is done
f-measure-by = Who does it
f-measure-until = By when
f-handed-on = Handed over on
f-handed-amount = How much, in the smallest unit
f-handed-amount-hint = Without a point, in the smallest unit of the currency: 450.00 EUR are 45000; 450 VND are 450.
f-money-for = What for
f-money-details = What exactly
f-money-details-hint = Needed where it is for something else.
f-handed-by = Who hands it over
life-plan-cost = What it costs

v-plan-dimension-economic = Economic: work, income, debts
v-plan-dimension-social = Social: housing, health, school, papers, justice
v-plan-dimension-psychosocial = Psychosocial: well-being, family, belonging
v-plan-level-individual = Individual: person and family
v-plan-level-community = Community
v-plan-level-structural = Structural: authorities and services
v-money-for-travel-allowance = Allowance for the first days
v-money-for-pressing-need = Pressing need
v-money-for-reintegration-grant = Reintegration grant
v-money-for-other = Something else
