## Què s'ha esborrat a Discord

effect-event-lost = la notícia que s'ha esborrat el missatge d'un esdeveniment
notice-card-lost = El missatge de **{ $title }** ({ $when }) s'ha esborrat a Discord. L'esdeveniment continua en peu, i qui s'hi ha apuntat hi continua anant. El torno a publicar quan algú respongui, o quan canviïs l'esdeveniment amb `/event edit`.
notice-card-homeless = El canal amb el missatge de **{ $title }** ({ $when }) s'ha esborrat a Discord. L'esdeveniment continua en peu, i qui s'hi ha apuntat hi continua anant, però allà ja ningú no en veu el missatge. Quan un steward hagi triat un altre canal, `/event edit` el torna a publicar.
