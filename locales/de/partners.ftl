## Partner: Organisationen und befreundete Netzwerke

partner-list-title = Partner
partner-list-none = Dazu passt kein Partner. Versuch weniger Wörter, ein Land statt einer Stadt, oder `/partner find` ganz ohne.
partner-list-empty = Noch kenne ich keine Partner. Wer den Bot betreibt, kann ein Verzeichnis hereinholen. Bis dahin fragt `/board need` das ganze Netzwerk.
partner-open = Einen Partner öffnen…
partner-field-places = Arbeitet in
partner-field-sectors = Themen
partner-field-activities = Was sie tun
partner-field-years = Seit wann
partner-field-size = Wie viele dort arbeiten
partner-page = Zur Website
partner-since = seit { $year }
partner-years = { $start } bis { $end }
partner-ended-in = bis { $year }
partner-source = Quelle: { $source }
partner-source-of = Quelle: { $source }; eingetragen am { $date }

what-partner = Partner
