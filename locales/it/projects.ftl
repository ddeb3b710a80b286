## Progetti: le schede che le persone portano

project-list-title = Progetti
project-list-none = Nessun progetto che tu possa vedere corrisponde. Prova con un'altra parola, o con `/project list` senza niente.
project-list-empty = Non c'è ancora nessun progetto. Porta il primo con `/project add`, o presentane uno a un evento con `/event pitch`.
project-open = Apri un progetto…
project-field-topics = Temi
project-field-member = Portato da
project-field-chapter = Capitolo
project-field-evenings = Presentato a
project-page = Leggi di più
project-seen-network = Questa scheda la vede tutta la rete.
project-seen-chapter = Questa scheda la vedono i membri del capitolo.
project-seen-connectors = Questa scheda la vede chi è connector.
project-added = La scheda è pronta. `/event pitch` presenta il progetto a un evento.
project-changed = La scheda è cambiata.
project-form = Cambia il progetto
project-form-name = Nome
project-form-text = Di cosa si tratta
project-form-link = Un link
project-form-topics = Temi, separati da virgole
project-remove = Togliere **{ $name }**? Non si trova più ed esce dai programmi dei prossimi eventi; quelli passati ne tengono la riga.
project-removed = **{ $name }** non c'è più.

button-project-remove = Togli

needed-author = chi l'ha portato
needed-mate = chi è membro di quel capitolo

refusal-project-gone = La scheda di questo progetto è stata tolta, o non ti è aperta. `/project list` mostra le altre.
refusal-project-known = Hai già un progetto che si chiama **{ $name }**: `/project show` lo apre, *Modifica* lo cambia.
refusal-project-needs-chapter = Per una scheda solo per un capitolo serve il capitolo: sceglilo con l'opzione `chapter`.
refusal-too-many-projects = Hai qui { $most } progetti, e di più per una persona non ce ne stanno. Prima togline uno: `/project list` con `mine`.
