## Partners: organisations and friend networks

partner-list-title = Partners
partner-list-none = No partner fits. Try fewer words, a country instead of a town, or `/partner find` without anything.
partner-list-empty = No partner is known yet. An operator can import a directory of them. Until then, `/board need` asks the whole network.
partner-open = Open a partner…
partner-field-places = Works in
partner-field-sectors = About
partner-field-activities = What they do
partner-field-years = Since when
partner-field-size = People who work there
partner-page = Their page
partner-since = since { $year }
partner-years = { $start } to { $end }
partner-ended-in = ended in { $year }
partner-source = Source: { $source }
partner-source-of = Source: { $source }; recorded { $date }

what-partner = partner
