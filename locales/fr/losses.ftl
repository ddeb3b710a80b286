## Ce qui a été supprimé dans Discord

effect-event-lost = la nouvelle que le message d’un événement a été supprimé
notice-card-lost = Le message de **{ $title }** ({ $when }) a été supprimé dans Discord. L’événement est maintenu, et les personnes inscrites viennent toujours. Je le republie dès que quelqu’un répond, ou quand tu modifies l’événement avec `/event edit`.
notice-card-homeless = Le salon où se trouvait le message de **{ $title }** ({ $when }) a été supprimé dans Discord. L’événement est maintenu, et les personnes inscrites viennent toujours, mais plus personne n’y voit son message. Dès qu’un·e steward aura choisi un autre salon, `/event edit` le republiera.
