## Le réseau en chiffres : quand il n'y a rien à dessiner

stats-chart-none = Il n'y a encore rien à dessiner : ni événement ni arrivée dans un chapitre ces { $months } derniers mois. `/event create` annonce un premier événement, `/chapter invite` mène les gens à un chapitre.
