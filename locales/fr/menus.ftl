## Un message qui devient un rappel

remind-form-title = De quoi dois-je te faire souvenir ?
remind-form-when = Quand
remind-form-what = De quoi
remind-form-example = demain à 9h, dans 2 heures, vendredi 18h
