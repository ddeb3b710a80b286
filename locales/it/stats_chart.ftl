## La rete in cifre: quando non c'è niente da disegnare

stats-chart-none = Non c'è ancora niente da disegnare: nessun evento e nessuna persona nuova in un capitolo negli ultimi { $months } mesi. `/event create` annuncia un primo evento, `/chapter invite` porta le persone in un capitolo.
