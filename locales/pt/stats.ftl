## A rede em números

stats-title = { $network } em números
stats-as-of = Em { $now }. Só números: ninguém é nomeado, e ninguém é posto em nenhuma classificação.
stats-now = em { $date }
stats-between = de { $since } a { $until }
stats-members = Pessoas conhecidas
stats-newcomers = Chegadas neste trimestre
stats-profiles = Perfis abertos
stats-homes = Pessoas em um capítulo
stats-connectors = Connectors
stats-held = Eventos realizados
stats-answers = Lugares ocupados neles
stats-ahead = Eventos por vir
stats-chapters = Capítulos
stats-chart-title = { $network }, mês a mês
stats-chart-events = Eventos por mês
stats-chart-places = Em um lugar
stats-chart-online = Online
stats-chart-joined = Pessoas que entraram em um capítulo, por mês
stats-chart-credit = Em { $date }
stats-alt = Dois gráficos de barras dos últimos { $months } meses: eventos (entre eles, os online), e pessoas que entraram em um capítulo.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
