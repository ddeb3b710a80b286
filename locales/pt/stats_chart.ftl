## A rede em números: quando não há nada para desenhar

stats-chart-none = Ainda não há nada para desenhar: nenhum evento nem ninguém novo num capítulo nos últimos { $months } meses. `/event create` anuncia um primeiro evento, `/chapter invite` leva pessoas a um capítulo.
