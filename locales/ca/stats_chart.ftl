## La xarxa en xifres: quan no hi ha res per dibuixar

stats-chart-none = Encara no hi ha res per dibuixar: cap esdeveniment ni ningú nou en un capítol en els últims { $months } mesos. `/event create` anuncia un primer esdeveniment, `/chapter invite` porta gent a un capítol.
