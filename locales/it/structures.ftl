## Ruoli e canali dei capitoli in Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · calendario: { $address }

alert-no-room = **{ $chapter }** non ha ancora un { $noun ->
        [role] ruolo: questo server ha già tutti i ruoli che Discord permette (250)
       *[channel] canale: questo server ha già tutti i canali che Discord permette (500)
    }. Eliminatene uno che nessuno usa, o sceglietene uno che c'è con `/chapter edit`. Ricontrollo ogni ora, e nel frattempo niente va perso.
alert-structures-forbidden = Non posso creare o chiudere il ruolo e il canale di **{ $chapter }**: mi servono *Gestisci ruoli* e *Gestisci canali*, e il mio ruolo sopra quelli dei capitoli. Potete anche crearli voi e sceglierli con `/chapter edit`. Ricontrollo ogni ora, e nel frattempo niente va perso.

effect-structure-role = il ruolo di un nuovo capitolo
effect-structure-channel = il canale di un nuovo capitolo
effect-structure-delete = il ruolo di un capitolo finito, che se ne va
effect-structure-shut = il canale di un capitolo finito, che resta solo da leggere
effect-structure-unshut = il canale di un capitolo tornato in vita, in cui si può di nuovo scrivere
