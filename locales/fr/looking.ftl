## Où regarder quand rien n'est trouvé, et ce qui est dit là où il n'y a rien

where-event = `/event list` montre ce qui est prévu.
where-chapter = `/chapter list` montre ceux qui existent.
where-member = `/member find` montre qui t'a ouvert son profil.
where-project = `/project list` montre ceux qui existent.
where-partner = `/partner find` montre ceux que je connais.
where-handbook-page = `/handbook list` montre toutes les pages.
where-step = `/onboard mine` montre les tiennes.
where-playbook = `/onboard playbook list` les montre.
where-candidate = `/connector candidates` montre qui est en chemin.
where-decision = `/decide list` montre ce qui se décide.
where-reminder = `/remind list` montre les tiens.
where-country = `/chapter list` montre où il y a des chapitres.
where-country-with-chapters = `/chapter list` montre où il y a des chapitres.

chapter-list-empty = Aucun chapitre ne vit ici en ce moment. `/chapter start` en lance un là où tu vis ; les stewards ajoutent avec `/chapter add` ceux que des gens animent déjà.
