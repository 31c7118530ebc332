# The reintegration plan, one of its versions (REI-02, REI-03).

plan-title = My plan for life after return
plan-version = Version
plan-day = Agreed on
plan-newer = There is a newer version of this plan.
plan-wish = What I want, in my own words
plan-measures = What is planned
plan-level = With whom
plan-wanted = What is wanted
plan-done = What is done
plan-by = Who does it
plan-until = By when
plan-cost = Cost
v-plan-dimension-economic = Work and income
v-plan-dimension-social = Housing, health, school, papers
v-plan-dimension-psychosocial = Well-being, family and friends
v-plan-level-individual = You and your family
v-plan-level-community = Your community
v-plan-level-structural = Authorities and services
plan-know = What you should know
plan-yours = This plan is yours. Nothing is written in it against your will.
plan-change = You may change it at any time, also after you have arrived. Earlier versions are kept.
plan-not-bound = Signing this plan does not bind you to return. You may change your mind at any time before you depart.
plan-not-promised = What is planned is intended, not promised. If something changes, we tell you, and why.
plan-understood = I took part in making this plan, and it was explained to me. My signature is no promise to return.
