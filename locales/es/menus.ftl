## Un mensaje que se vuelve recordatorio

remind-form-title = ¿Qué quieres que te recuerde?
remind-form-when = Cuándo
remind-form-what = De qué
remind-form-example = mañana a las 9:00, en 2 horas, viernes 18:00
