# For the carrier (HLT-01). No diagnosis.

fit-to-travel-title = Fitness to travel
fit-to-travel-born = Born on
fit-to-travel-yes = Fit to travel
fit-to-travel-no = Not fit to travel
fit-to-travel-examined = Examined on
fit-to-travel-from = Valid from
fit-to-travel-until = Valid until
fit-to-travel-needs = Needed on board
fit-to-travel-only = This paper tells what the journey needs. It tells no diagnosis, and none may be asked of the passenger in front of others.
fit-to-travel-examiner = Examiner: name and signature
fit-to-travel-stamp = Stamp
