## La red en cifras

stats-title = { $network } en cifras
stats-as-of = Datos del { $now }. Solo números: no se nombra a nadie ni hay clasificaciones.
stats-now = el { $date }
stats-between = del { $since } al { $until }
stats-members = Personas conocidas
stats-newcomers = Llegadas este trimestre
stats-profiles = Perfiles abiertos
stats-homes = Personas en un capítulo
stats-connectors = Connectors
stats-held = Eventos celebrados
stats-answers = Plazas ocupadas en ellos
stats-ahead = Eventos por venir
stats-chapters = Capítulos
stats-chart-title = { $network }, mes a mes
stats-chart-events = Eventos por mes
stats-chart-places = En un lugar
stats-chart-online = En línea
stats-chart-joined = Personas que llegaron a un capítulo, por mes
stats-chart-credit = Datos del { $date }
stats-alt = Dos gráficos de barras de los últimos { $months } meses: eventos (y cuántos en línea), y personas que llegaron a un capítulo.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
