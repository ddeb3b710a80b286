## Where to look when nothing was found, and what stands where there is nothing

where-event = `/event list` shows what is on.
where-chapter = `/chapter list` shows those there are.
where-member = `/member find` shows who opened a profile to you.
where-project = `/project list` shows those there are.
where-partner = `/partner find` shows those I know.
where-handbook-page = `/handbook list` shows every page.
where-step = `/onboard mine` shows yours.
where-playbook = `/onboard playbook list` shows them.
where-candidate = `/connector candidates` shows who is on the way.
where-decision = `/decide list` shows what is being decided.
where-reminder = `/remind list` shows yours.
where-country = `/chapter list` shows where there are chapters.
where-country-with-chapters = `/chapter list` shows where there are chapters.

chapter-list-empty = No chapter lives here at the moment. `/chapter start` begins one where you live; stewards add one that people already run with `/chapter add`.
