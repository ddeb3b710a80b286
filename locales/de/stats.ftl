## Das Netzwerk in Zahlen

stats-title = { $network } in Zahlen
stats-as-of = Stand: { $now }. Nur Zahlen: Niemand wird genannt, und es gibt keine Rangliste.
stats-now = am { $date }
stats-between = vom { $since } bis zum { $until }
stats-members = Menschen, die wir kennen
stats-newcomers = Neu in diesem Quartal
stats-profiles = Geöffnete Profile
stats-homes = Menschen in einem Chapter
stats-connectors = Connectors
stats-held = Events, die stattfanden
stats-answers = Plätze, die dort vergeben waren
stats-ahead = Events, die noch kommen
stats-chapters = Chapter
stats-chart-title = { $network }, Monat für Monat
stats-chart-events = Events pro Monat
stats-chart-places = Vor Ort
stats-chart-online = Online
stats-chart-joined = Menschen, die in ein Chapter kamen, pro Monat
stats-chart-credit = Stand: { $date }
stats-alt = Zwei Balkendiagramme der letzten { $months } Monate: Events (davon online), und Menschen, die in ein Chapter kamen.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
