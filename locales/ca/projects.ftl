## Projectes: les fitxes que porta la gent

project-list-title = Projectes
project-list-none = No hi ha cap projecte que puguis veure i que hi encaixi. Prova amb una altra paraula, o amb `/project list` sense cap.
project-list-empty = Encara no hi ha cap projecte. Porta'n el primer amb `/project add`, o presenta'n un en un esdeveniment amb `/event pitch`.
project-open = Obre un projecte…
project-field-topics = Temes
project-field-member = L'ha portat
project-field-chapter = Capítol
project-field-evenings = S'ha presentat a
project-page = Llegeix-ne més
project-seen-network = Aquesta fitxa la veu tothom de la xarxa.
project-seen-chapter = Aquesta fitxa la veuen els membres del capítol.
project-seen-connectors = Aquesta fitxa la veuen els connectors.
project-added = La fitxa ja hi és. `/event pitch` la presenta en un esdeveniment.
project-changed = La fitxa ha canviat.
project-form = Canvia el projecte
project-form-name = Nom
project-form-text = De què va
project-form-link = Un enllaç
project-form-topics = Temes, separats amb comes
project-remove = Vols retirar **{ $name }**? Ja no es trobarà, i sortirà dels programes dels esdeveniments pròxims; els que ja han passat en conserven la línia.
project-removed = **{ $name }** està retirat.

button-project-remove = Retira'l

needed-author = qui l'ha portat
needed-mate = un membre d'aquell capítol

refusal-project-gone = La fitxa d'aquest projecte s'ha retirat, o no la pots veure. `/project list` mostra les altres.
refusal-project-known = Ja tens un projecte que es diu **{ $name }**: `/project show` l'obre, *Edita* el canvia.
refusal-project-needs-chapter = Una fitxa per a un sol capítol necessita el seu capítol: tria'l amb l'opció `chapter`.
refusal-too-many-projects = Aquí tens { $most } projectes, que és el màxim per persona. Retira'n un primer: `/project list` amb `mine`.
