## La xarxa en xifres

stats-title = { $network } en xifres
stats-as-of = En data { $now }. Només nombres: no s'anomena ningú, ni es classifica ningú.
stats-now = el { $date }
stats-between = del { $since } al { $until }
stats-members = Gent coneguda
stats-newcomers = Gent nova aquest trimestre
stats-profiles = Perfils oberts
stats-homes = Gent en un capítol
stats-connectors = Connectors
stats-held = Esdeveniments fets
stats-answers = Places que s'hi han ocupat
stats-ahead = Esdeveniments previstos
stats-chapters = Capítols
stats-chart-title = { $network }, mes a mes
stats-chart-events = Esdeveniments per mes
stats-chart-places = En un lloc
stats-chart-online = En línia
stats-chart-joined = Gent que ha entrat en un capítol, per mes
stats-chart-credit = En data { $date }
stats-alt = Dos gràfics de barres dels últims { $months } mesos: esdeveniments (i quants en línia), i gent que ha entrat en un capítol.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
