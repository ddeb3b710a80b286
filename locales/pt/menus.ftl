## Uma mensagem que se torna lembrete

remind-form-title = O que devo lembrar?
remind-form-when = Quando
remind-form-what = O quê
remind-form-example = amanhã às 9:00, em 2 horas, sexta-feira 18:00
