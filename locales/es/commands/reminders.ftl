## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-remind = Recibir recordatorios de lo que te importa
cmd-remind-me = Recibir un recordatorio, una vez o cada cierto tiempo
cmd-remind-event = Recibir el recordatorio de un evento, con la antelación que quieras
cmd-remind-list = Lo que te voy a recordar, empezando por lo próximo
cmd-remind-cancel = Cancelar un recordatorio

opt-remind-what = Lo que tengo que recordarte
opt-remind-when = Cuándo, con palabras: “mañana a las 9:00”, “en 2 horas”, “friday 6pm”
opt-remind-repeat = Si se repite
opt-remind-lead = Con cuánta antelación: “1 día”, “3 horas”, “la víspera”; “nunca” para no recibirlo
opt-reminder = Uno de tus recordatorios, por su texto

repeat-none = Una vez
repeat-daily = Cada día
repeat-weekly = Cada semana
repeat-fortnightly = Cada dos semanas
repeat-monthly_weekday = Cada mes, este día de la semana
repeat-monthly_date = Cada mes, en esta fecha
repeat-half_yearly = Cada seis meses
repeat-yearly = Cada año
