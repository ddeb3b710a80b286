## La rete in cifre

stats-title = { $network } in cifre
stats-as-of = Dati: { $now }. Solo numeri: nessun nome, nessuna classifica.
stats-now = al { $date }
stats-between = dal { $since } al { $until }
stats-members = Persone conosciute
stats-newcomers = Arrivi in questo trimestre
stats-profiles = Profili aperti
stats-homes = Persone in un capitolo
stats-connectors = Connector
stats-held = Eventi fatti
stats-answers = Posti presi
stats-ahead = Eventi in arrivo
stats-chapters = Capitoli
stats-chart-title = { $network }, mese per mese
stats-chart-events = Eventi al mese
stats-chart-places = In presenza
stats-chart-online = Online
stats-chart-joined = Persone entrate in un capitolo, al mese
stats-chart-credit = Dati: { $date }
stats-alt = Due grafici a barre degli ultimi { $months } mesi: gli eventi (di cui online), e le persone entrate in un capitolo.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
