## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter-requests = Wer gern in ein Chapter käme, das du betreust
cmd-chapter-announce = Einem ganzen Chapter etwas sagen, in seinem Kanal
cmd-chapter-map = Die Chapter auf einer Karte der Welt oder eines Landes
cmd-network-stats = Das Netzwerk in Zahlen, mit einem Diagramm (Stewards)

opt-announcement = Was du sagen möchtest; du siehst es, bevor es erscheint
opt-chapter-parent = Das größere Chapter, zu dem es gehört, oder „Keins“
opt-chapter-mentor = Das Chapter, das es begleitet, oder „Keins“
opt-chapter-joining = Ob alle einfach beitreten, oder Connectors erst zustimmen
opt-chapter-languages = Die Sprachen, die dort außerdem gesprochen werden: „Französisch, Arabisch“

chapter-joining-open = Offen für alle
chapter-joining-asked = Connectors stimmen erst zu
