## Dónde mirar cuando no se encuentra nada, y qué se dice donde no hay nada

where-event = `/event list` muestra lo que hay previsto.
where-chapter = `/chapter list` muestra los que hay.
where-member = `/member find` muestra quién te ha abierto su perfil.
where-project = `/project list` muestra los que hay.
where-partner = `/partner find` muestra las organizaciones que conozco.
where-handbook-page = `/handbook list` muestra todas las páginas.
where-step = `/onboard mine` muestra los tuyos.
where-playbook = `/onboard playbook list` las muestra.
where-candidate = `/connector candidates` muestra quién está en camino.
where-decision = `/decide list` muestra lo que se decide.
where-reminder = `/remind list` muestra los tuyos.
where-country = `/chapter list` muestra dónde hay capítulos.
where-country-with-chapters = `/chapter list` muestra dónde hay capítulos.

chapter-list-empty = Ahora mismo no hay ningún capítulo vivo. `/chapter start` empieza uno donde vives; los stewards añaden con `/chapter add` los que ya funcionan.
