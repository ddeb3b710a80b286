## Un missatge que es converteix en recordatori

remind-form-title = Què t'he de recordar?
remind-form-when = Quan
remind-form-what = Què
remind-form-example = demà a les 9:00, d'aquí a 2 hores, divendres a les 18 h
