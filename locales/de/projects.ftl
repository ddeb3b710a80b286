## Projekte: die Karten, die Menschen einbringen

project-list-title = Projekte
project-list-none = Dazu passt kein Projekt, das du sehen darfst. Versuch ein anderes Wort, oder `/project list` ganz ohne.
project-list-empty = Noch gibt es kein Projekt. Bring mit `/project add` das erste ein, oder stell eins mit `/event pitch` bei einem Event vor.
project-open = Ein Projekt öffnen…
project-field-topics = Themen
project-field-member = Eingebracht von
project-field-chapter = Chapter
project-field-evenings = Vorgestellt bei
project-page = Mehr lesen
project-seen-network = Alle im Netzwerk sehen diese Karte.
project-seen-chapter = Mitglieder des Chapters sehen diese Karte.
project-seen-connectors = Connectors sehen diese Karte.
project-added = Die Karte steht. `/event pitch` stellt das Projekt bei einem Event vor.
project-changed = Die Karte ist geändert.
project-form = Das Projekt ändern
project-form-name = Name
project-form-text = Worum es geht
project-form-link = Ein Link
project-form-topics = Themen, durch Kommas getrennt
project-remove = **{ $name }** herunternehmen? Es ist dann nicht mehr zu finden und verschwindet aus den Programmen kommender Events; in denen vergangener bleibt seine Zeile.
project-removed = **{ $name }** ist heruntergenommen.

button-project-remove = Herunternehmen

needed-author = die Person, die es eingebracht hat
needed-mate = Mitglieder dieses Chapters

refusal-project-gone = Die Karte dieses Projekts wurde heruntergenommen oder steht dir nicht offen. `/project list` zeigt die anderen.
refusal-project-known = Du hast schon ein Projekt namens **{ $name }**: `/project show` öffnet es, *Bearbeiten* ändert es.
refusal-project-needs-chapter = Eine Karte nur für ein Chapter braucht dieses Chapter: Wähle es mit der Option `chapter`.
refusal-too-many-projects = Du hast hier schon { $most } Projekte, mehr gehen pro Person nicht. Nimm zuerst eins herunter: `/project list` mit `mine`.
