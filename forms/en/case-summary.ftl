# What was done for the case.

case-summary-title = Case summary
case-summary-born = Born
case-summary-nationality = Nationality
case-summary-languages = Languages
case-summary-programme = Programme
case-summary-receiving = Receiving office
case-summary-stage = Stage today
case-summary-done = What was done
case-summary-what = What
case-summary-part = Counselling, protection and health are not told here.
