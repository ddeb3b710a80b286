## Wo man nachsieht, wenn nichts gefunden wurde, und was dort steht, wo nichts ist

where-event = `/event list` zeigt, was ansteht.
where-chapter = `/chapter list` zeigt, welche es gibt.
where-member = `/member find` zeigt, wer dir ein Profil geöffnet hat.
where-project = `/project list` zeigt, welche es gibt.
where-partner = `/partner find` zeigt, welche ich kenne.
where-handbook-page = `/handbook list` zeigt alle Seiten.
where-step = `/onboard mine` zeigt deine.
where-playbook = `/onboard playbook list` zeigt alle.
where-candidate = `/connector candidates` zeigt, wer auf dem Weg ist.
where-decision = `/decide list` zeigt, was gerade entschieden wird.
where-reminder = `/remind list` zeigt deine.
where-country = `/chapter list` zeigt, wo es Chapter gibt.
where-country-with-chapters = `/chapter list` zeigt, wo es Chapter gibt.

chapter-list-empty = Im Moment lebt hier kein Chapter. `/chapter start` beginnt eines dort, wo du lebst; Stewards tragen mit `/chapter add` ein, was schon besteht.
