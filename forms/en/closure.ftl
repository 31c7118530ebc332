# The case is closed, and how to come back (REI-12).

closure-title = Closure of the case
closure-day = Closed on
closure-reason = Reason
closure-receiving = Receiving office
closure-know = What you should know
closure-back = You may come back. If you need help again, call or visit the office with this paper; your case can be opened again.
closure-data = Your data are kept only as long as the rules allow. You may ask for a copy and for corrections.
closure-signs = For the office: signature
