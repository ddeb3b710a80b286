## Das Netzwerk in Zahlen: wenn es nichts zu zeichnen gibt

stats-chart-none = Es gibt noch nichts zu zeichnen: kein Event und niemand neu in einem Chapter in den letzten { $months } Monaten. `/event create` kündigt ein erstes Event an, `/chapter invite` führt Leute in ein Chapter.
