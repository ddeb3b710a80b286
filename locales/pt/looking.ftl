## Onde procurar quando nada foi encontrado, e o que se diz onde não há nada

where-event = `/event list` mostra o que está previsto.
where-chapter = `/chapter list` mostra os que existem.
where-member = `/member find` mostra quem abriu o perfil à sua vista.
where-project = `/project list` mostra os que existem.
where-partner = `/partner find` mostra os que conheço.
where-handbook-page = `/handbook list` mostra todas as páginas.
where-step = `/onboard mine` mostra os seus.
where-playbook = `/onboard playbook list` mostra todos.
where-candidate = `/connector candidates` mostra quem está a caminho.
where-decision = `/decide list` mostra o que está em decisão.
where-reminder = `/remind list` mostra os seus.
where-country = `/chapter list` mostra onde há capítulos.
where-country-with-chapters = `/chapter list` mostra onde há capítulos.

chapter-list-empty = Neste momento não há nenhum capítulo vivo. `/chapter start` começa um onde vive; stewards acrescentam com `/chapter add` os que já funcionam.
