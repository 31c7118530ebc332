# What an assessment of the capacity to decide found (VOL-04).

capacity-title = Assessment of the capacity to decide
capacity-about = Capacity is about this decision at this time. Whoever can decide with help decides with help.
capacity-signs = Whoever made the assessment
capacity-second = Representative, where there is one
