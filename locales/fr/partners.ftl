## Partenaires : organisations et réseaux amis

partner-list-title = Partenaires
partner-list-none = Aucun partenaire ne correspond. Essaie moins de mots, un pays plutôt qu'une ville, ou `/partner find` sans rien.
partner-list-empty = Aucun partenaire n'est encore connu. La personne qui fait tourner le bot peut importer un annuaire. D'ici là, `/board need` pose la question à tout le réseau.
partner-open = Ouvrir un partenaire…
partner-field-places = Travaille à
partner-field-sectors = Domaines
partner-field-activities = Activités
partner-field-years = Années
partner-field-size = Personnes qui y travaillent
partner-page = Leur page
partner-since = depuis { $year }
partner-years = de { $start } à { $end }
partner-ended-in = terminé en { $year }
partner-source = Source : { $source }
partner-source-of = Source : { $source } ; fiche du { $date }

what-partner = partenaire
