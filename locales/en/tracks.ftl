# Tracks: what people in a particular situation are asked, and the sheet to fill in by hand.

case-tracks = Particular situation
back-to-track = Back to the page
track-checks = Safeguards
track-checks-about = Only what you may know stands here. Whether everything is cleared is said on the case.
track-no-checks = None of these safeguards applies now.
track-sheet = Sheet to print
track-sheet-about = What is not yet recorded has room to be written by hand. Enter it in the case afterwards and destroy the sheet.
track-sheet-day = Day
track-sheet-asked-by = Asked by
track-sheet-interpreter = Interpreter
track-sheet-printed = Printed on { $day }.
track-recorded = Recorded
track-to-verify = Waits for a second person
track-open = Open
track-again = Record anew
track-not-mine = Someone with another role records this.

track-child = Unaccompanied or separated child
track-child-about = No parent or usual carer travels with the child, or it is not known. Child-protection actors determine what is best for the child; a guardian and a lawyer stand beside it before anything is decided.
track-family-child = Child with its family
track-family-child-about = Every child is asked and looked at on its own, also one that travels with its parents.
track-detention = Person in detention
track-detention-about = Whoever is held decides under pressure by that alone. Not knowing counts as held.
track-health = Health and the journey
track-health-about = From the health assessment to the check before boarding: who found the person fit, until when, and whether the care goes on at home.
track-capacity = Capacity to decide in doubt
track-capacity-about = A qualified professional assesses it. Where capacity is lacking, the person legally entitled decides, and until then nothing moves.
