# Consent to keep data and to pass them on (INT-10, DAT-01).

consent-title = Consent to the use of my data
consent-told = I was told, in a language I clearly understand, what my data are for and who will see them.
consent-free = I answer each question freely. If I say that my data may not be passed on, I am not refused help for it.
consent-back = I may take back a yes at any time, in person, by telephone or in writing. It counts from that moment.
consent-see = I may see my data, have a copy and have mistakes corrected.
consent-agree = I agree
consent-keep = This office keeps and uses my data to work on my case.
consent-share = The receiving office gets what it needs to help me.
consent-other = My data are passed on for another purpose.
consent-to = To whom
consent-for = What for
consent-data = Which data
consent-until = Until
consent-yes = Yes
consent-no = No
