## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-remind = Receber lembretes do que lhe importa
cmd-remind-me = Receber um lembrete de algo, uma vez ou repetidas vezes
cmd-remind-event = Receber um lembrete de um evento, com a antecedência que quiser
cmd-remind-list = Os seus lembretes, primeiro o próximo
cmd-remind-cancel = Cancelar um lembrete

opt-remind-what = O que devo lembrar
opt-remind-when = Quando, em palavras: “amanhã às 9:00”, “em 2 horas”, “sexta-feira às 18h”
opt-remind-repeat = Se volta
opt-remind-lead = Com quanta antecedência: “1 dia”, “3 horas”, “na véspera”; “nunca” para nenhum lembrete
opt-reminder = Um dos seus lembretes, pelo texto

repeat-none = Uma vez
repeat-daily = Todos os dias
repeat-weekly = Todas as semanas
repeat-fortnightly = De duas em duas semanas
repeat-monthly_weekday = Todos os meses neste dia da semana
repeat-monthly_date = Todos os meses nesta data
repeat-half_yearly = De seis em seis meses
repeat-yearly = Todos os anos
