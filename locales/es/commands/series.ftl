## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

opt-event-repeat = Si se repite
opt-event-scope = De una serie: solo esta fecha, esta y las siguientes, o todas
scope-this = Solo esta fecha
scope-following = Esta fecha y las siguientes
scope-all = Todas las fechas
every-none = no se repite
every-weekly = cada semana
every-fortnightly = cada 2 semanas
every-monthly_weekday = cada mes, este día de la semana
every-monthly_date = cada mes, en esta fecha
every-half_yearly = cada 6 meses
every-yearly = cada año
