## Partner: organizzazioni e reti amiche

partner-list-title = Partner
partner-list-none = Nessun partner corrisponde. Prova con meno parole, un paese invece di una città, o `/partner find` senza niente.
partner-list-empty = Non conosco ancora nessun partner. Chi fa funzionare il bot può importarne un elenco. Fino ad allora, `/board need` chiede a tutta la rete.
partner-open = Apri un partner…
partner-field-places = Lavora in
partner-field-sectors = Temi
partner-field-activities = Cosa fa
partner-field-years = Da quando
partner-field-size = Persone che ci lavorano
partner-page = La sua pagina
partner-since = dal { $year }
partner-years = dal { $start } al { $end }
partner-ended-in = fino al { $year }
partner-source = Fonte: { $source }
partner-source-of = Fonte: { $source }; registrato { $date }

what-partner = partner
