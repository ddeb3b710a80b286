## On mirar quan no es troba res, i què es diu on no hi ha res

where-event = `/event list` mostra què hi ha previst.
where-chapter = `/chapter list` mostra els que hi ha.
where-member = `/member find` mostra qui t'ha obert el perfil.
where-project = `/project list` mostra els que hi ha.
where-partner = `/partner find` mostra els que conec.
where-handbook-page = `/handbook list` mostra totes les pàgines.
where-step = `/onboard mine` mostra els teus.
where-playbook = `/onboard playbook list` les mostra totes.
where-candidate = `/connector candidates` mostra qui és de camí.
where-decision = `/decide list` mostra què s'està decidint.
where-reminder = `/remind list` mostra els teus.
where-country = `/chapter list` mostra on hi ha capítols.
where-country-with-chapters = `/chapter list` mostra on hi ha capítols.

chapter-list-empty = Ara mateix no hi ha cap capítol viu. `/chapter start` en comença un on vius; els stewards afegeixen amb `/chapter add` els que ja funcionen.
