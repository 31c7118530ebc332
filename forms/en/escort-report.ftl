# What the escort saw and did (MOV-03).

escort-report-title = Escort’s report
escort-report-escort = Escort
escort-report-receiver = Received by
escort-report-booked = The journey as booked
escort-report-went = The journey as it went
escort-report-port = Port
escort-report-arrived = Arrived: day and local time
escort-report-left = Left: day and local time
escort-report-met = Met by
escort-report-incidents = Incidents
escort-report-challenges = Challenges
escort-report-solutions = Solutions
escort-report-signs = Escort: signature
