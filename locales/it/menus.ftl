## Un messaggio che diventa un promemoria

remind-form-title = Cosa ti ricordo?
remind-form-when = Quando
remind-form-what = Cosa
remind-form-example = domani alle 9:00, tra 2 ore, venerdì 18:00
