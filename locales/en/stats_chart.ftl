## The network in figures: when there is nothing to draw

stats-chart-none = There is nothing to draw yet: no event and no newcomer to a chapter in the last { $months } months. `/event create` announces a first event, `/chapter invite` leads people to a chapter.
