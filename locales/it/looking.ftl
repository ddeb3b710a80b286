## Dove guardare quando non si trova niente, e che cosa si dice dove non c'è niente

where-event = `/event list` mostra cosa c'è in programma.
where-chapter = `/chapter list` mostra quelli che ci sono.
where-member = `/member find` mostra chi ti ha aperto il profilo.
where-project = `/project list` mostra quelli che ci sono.
where-partner = `/partner find` mostra quelli che conosco.
where-handbook-page = `/handbook list` mostra tutte le pagine.
where-step = `/onboard mine` mostra i tuoi.
where-playbook = `/onboard playbook list` le mostra tutte.
where-candidate = `/connector candidates` mostra chi è in cammino.
where-decision = `/decide list` mostra cosa si sta decidendo.
where-reminder = `/remind list` mostra i tuoi.
where-country = `/chapter list` mostra dove ci sono capitoli.
where-country-with-chapters = `/chapter list` mostra dove ci sono capitoli.

chapter-list-empty = In questo momento non c'è nessun capitolo vivo. `/chapter start` ne comincia uno dove vivi; gli steward aggiungono con `/chapter add` quelli già attivi.
