# Elderly people, and the care that a journey needs.

a-assess-elderly = Look at what an elderly person needs
a-assess-elderly-done = Needs of an elderly person recorded
a-assess-elderly-about = Whether the person's capacity to decide was looked into, who helps with everyday things at home, what the person wishes, and who would best travel along.
a-plan-care = Plan care for the journey and at home
a-plan-care-done = Care planned
a-plan-care-about = The care that is needed is looked up at the place of return: whether it exists and can be reached. Medicines, papers, escort, wheelchair or stretcher are arranged. Only health staff read it.
a-refer-care = Refer to care until fit to travel
a-refer-care-done = Referred to care
a-refer-care-about = Who is not fit to travel is referred to care, and the case waits. Nothing that the person is entitled to is lost. Only health staff read it.

track-elderly = Elderly person
track-elderly-about = The capacity to decide is looked into, help at home is asked about, and a full medical examination is recommended also without signs of illness. Family or someone familiar travels along where possible.

f-elderly-support = The person wishes the support given to elderly people, whatever the age
f-elderly-support-hint = From the age set by the programme on it is given in any case.
f-capacity-looked-into = The capacity to decide was looked into thoroughly
f-capacity-looked-into-hint = If there is doubt, record it in a counselling session; a professional then assesses it.
f-help-needed = Needs help with everyday things
f-help-with = With which
f-help-at-home = Help is there at home: of family, government or others
f-help-from = Who helps
f-wishes = What the person wishes
f-return-beneficial = All in all, return is good for the person
f-escort-kind = Who would best travel along
f-escort-kind-hint = Family, or someone familiar, where possible: it spares distress on the way.
f-assistance-to = Family member to whom assistance is given, where that suits better
f-full-examination = A full medical examination was made
f-full-examination-hint = Recommended for every elderly person, also without signs of illness.
f-examination-waived = Why an elderly person goes without it
f-needed-care = The care that is needed, on the way and at home
f-looked-up-on = Day on which it was looked up
f-looked-up-with = Of whom
f-care-place = Clinic, hospital or service at home
f-care-exists = The care exists there
f-care-reachable = The person can reach it: distance, cost, language, papers
f-medicines-arranged = Medicines are arranged
f-medicines-days = For how many days they last
f-medical-documents = Medical documents go along
f-travel-aids = What the journey needs
f-travel-aids-arranged = All of it is arranged
f-care-by = To whom
f-told-nothing-lost = The person was told that nothing is lost by waiting
f-look-again-on = Day on which fitness is looked at again

v-escort-family = Family
v-escort-familiar = Someone familiar
v-escort-medical = Medical escort
v-escort-staff = A member of staff
v-escort-none = Nobody needed
v-travel-aid-medical-escort = Medical escort
v-travel-aid-wheelchair = Wheelchair
v-travel-aid-stretcher = Stretcher
v-travel-aid-oxygen = Oxygen
v-travel-aid-other = Something else

sg-vul-09-capacity = The elderly person's capacity to decide was looked into thoroughly.
sg-vul-09-capacity-why = What looks like agreement may be weariness, or the beginning of an illness.
sg-vul-09-capacity-remedy = Look into it in a calm talk and record it. If there is doubt, a professional assesses it.
sg-vul-09-help = It was asked who helps the elderly person at home, and the return was found to be good for them.
sg-vul-09-help-why = Who cannot manage the day alone and finds nobody at home is worse off there than here.
sg-vul-09-help-remedy = Ask the person, the family and the receiving office who would help, and record it with what the person wishes.
sg-vul-09-examination = The elderly person had a full medical examination, or a reason for going without is on record.
sg-vul-09-examination-why = Age hides illness, and a journey brings it out.
sg-vul-09-examination-remedy = Have a full examination made and record it in a new health assessment, or write down why it is left out.
sg-hlt-02-arranged = Escort, wheelchair, stretcher or whatever else the journey needs for health is arranged.
sg-hlt-02-arranged-why = What is missing at the gate cannot be fetched on the way.
sg-hlt-02-arranged-remedy = Arrange it with the airline and the receiving side, and record the care plan anew.

due-care-review = Look at fitness for travel again
