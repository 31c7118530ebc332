# Who leaves or comes in the next days, by number and hour (MOV-04).

manifest-title = Journeys
manifest-which = List
manifest-departures = Departures
manifest-transits = People pass through
manifest-arrivals = Arrivals
manifest-days = Days
manifest-count = Journeys
manifest-hour = Hour
manifest-way = Way
manifest-help = Escort and help
manifest-seen = Done
manifest-waits = Waits
manifest-escorted = Escorted
manifest-nobody = nobody yet
manifest-arrives = arrives
manifest-leaves = leaves
manifest-protected = Cases with a protected location do not stand on this list.
