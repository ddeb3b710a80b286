## Eine Nachricht, die zur Erinnerung wird

remind-form-title = Woran soll ich dich erinnern?
remind-form-when = Wann
remind-form-what = Woran
remind-form-example = morgen um 9:00, in 2 Stunden, Freitag 18:00
