## A message that becomes a reminder

remind-form-title = What shall I remind you of?
remind-form-when = When
remind-form-what = Of what
remind-form-example = tomorrow at 9:00, in 2 hours, Friday 18:00
