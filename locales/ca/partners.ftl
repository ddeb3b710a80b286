## Socis: organitzacions i xarxes amigues

partner-list-title = Socis
partner-list-none = No hi ha cap soci que hi encaixi. Prova amb menys paraules, amb un país en lloc d'una ciutat, o amb `/partner find` sense res.
partner-list-empty = Encara no es coneix cap soci. Qui porta el bot en pot importar un directori. Mentrestant, `/board need` ho pregunta a tota la xarxa.
partner-open = Obre un soci…
partner-field-places = Treballa a
partner-field-sectors = Àmbit
partner-field-activities = Què hi fan
partner-field-years = Des de quan
partner-field-size = Gent que hi treballa
partner-page = La seva pàgina
partner-since = des del { $year }
partner-years = del { $start } al { $end }
partner-ended-in = acabat el { $year }
partner-source = Font: { $source }
partner-source-of = Font: { $source }; anotat el { $date }

what-partner = soci
