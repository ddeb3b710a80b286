## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-event-calendar = Un calendari per subscriure-s'hi: tot, els teus esdeveniments, o un capítol
opt-calendar-scope = Què mostra (tot el que pots veure, si no tries res)
opt-calendar-chapter = El calendari d'un capítol

calendar-scope-all = Tot el que puc veure
calendar-scope-mine = Els meus esdeveniments
calendar-scope-chapter = Un capítol
