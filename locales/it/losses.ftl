## Cosa è stato eliminato in Discord

effect-event-lost = la notizia che il messaggio di un evento è stato eliminato
notice-card-lost = Il messaggio di **{ $title }** ({ $when }) è stato eliminato in Discord. L'evento resta, e chi aveva detto di venire ha ancora il suo posto. Lo pubblico di nuovo appena qualcuno risponde, o quando cambi l'evento con `/event edit`.
notice-card-homeless = Il canale con il messaggio di **{ $title }** ({ $when }) è stato eliminato in Discord. L'evento resta, e chi aveva detto di venire ha ancora il suo posto, ma lì il messaggio non lo vede più nessuno. Quando chi è steward avrà scelto un altro canale, `/event edit` lo pubblica di nuovo.
