## La red en cifras: cuando no hay nada que dibujar

stats-chart-none = Todavía no hay nada que dibujar: ningún evento ni nadie nuevo en un capítulo en los últimos { $months } meses. `/event create` anuncia un primer evento, `/chapter invite` lleva a la gente a un capítulo.
