## Fin dove arriva chi è nuovo, per chi accompagna

button-arrivals = Passo dopo passo
arrivals = { $people ->
        [one] **{ $home }**: fin dove è arrivata la persona che si è aggiunta dal { $since }.
       *[other] **{ $home }**: fin dove sono arrivate le { $people } persone che si sono aggiunte dal { $since }.
    } Solo numeri: nessuno viene nominato. Dove una barra è vuota, il giorno del passo non è ancora venuto, o la persona se n'è andata.
arrivals-left = { $left ->
        [one] Una di loro ha lasciato il server.
       *[other] { $left } di loro hanno lasciato il server.
    }
arrivals-none = **{ $home }**: dal { $since } non è arrivato nessuno, quindi non c'è niente da disegnare. `/chapter invite` crea un link che porta dritto a un capitolo.
arrivals-few = { $people ->
        [one] **{ $home }**: dal { $since } è arrivata una persona.
       *[other] **{ $home }**: dal { $since } sono arrivate { $people } persone.
    } Sotto le { $least } non disegno niente: si vedrebbe che cosa ha fatto o non ha fatto una di loro. `/onboard board` mostra a chi farebbe bene una parola.
arrivals-title = { $home }: l'arrivo, passo dopo passo
arrivals-credit = { $people ->
        [one] Una persona, dal { $since } al { $until }
       *[other] { $people } persone, dal { $since } al { $until }
    }
arrivals-welcomed = Ha ricevuto il benvenuto
arrivals-began = Ha risposto a qualcosa nel benvenuto
arrivals-language = Ha scelto una lingua
arrivals-city = Ha detto dove vive
arrivals-chapter = È in un capitolo
arrivals-interests = Ha scelto degli interessi
arrivals-clear = Niente in sospeso adesso
arrivals-done = fatto
arrivals-skipped = non serviva
arrivals-waiting = è il suo giorno, ancora da fare
arrivals-alt = Grafico a barre. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , non serviva { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , da fare { $waiting }
    }
