## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

opt-event-repeat = Se volta a acontecer
opt-event-scope = De uma série: só esta data, esta e as seguintes, ou todas
scope-this = Só esta data
scope-following = Esta data e as seguintes
scope-all = Todas as datas
every-none = nunca
every-weekly = todas as semanas
every-fortnightly = de 2 em 2 semanas
every-monthly_weekday = todos os meses neste dia da semana
every-monthly_date = todos os meses nesta data
every-half_yearly = de 6 em 6 meses
every-yearly = todos os anos
