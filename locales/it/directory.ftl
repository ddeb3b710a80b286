## L'elenco: cosa le persone dicono di essere, e quali profili si possono vedere

profile-identity-words = Con parole tue
profile-hint-identity = Quante ne vuoi
profile-hint-identity-words = Quello che manca all'elenco, separato da virgole
button-profile-identity = Cosa sono
field-identity = elenco di cosa sei

refusal-no-profile = **{ $name }** è un bot: non c'è un profilo da mostrare.
