## Cosa dice di sé una serata di un tipo noto, i suoi passi, e cosa aggiungono le anteprime

template-potluck = Porta qualcosa da mangiare e da condividere, e vieni così come sei. Apparecchiamo insieme, mangiamo, ascoltiamo i progetti di chi ne vuole presentare uno, e ci prendiamo il tempo per le domande che ne nascono.
template-disco-soupe = Cuciniamo insieme quello che sarebbe finito nella spazzatura: frutta e verdura invendute, buona musica, e un pasto gratuito per chiunque. Se li hai, porta un pelapatate, un coltello e una ciotola.
template-talk = Una conferenza, poi il tempo per le tue domande, e qualcosa da bere per continuare a parlare.
template-drink = Un aperitivo per conoscersi: nessun programma, solo un giro di nomi, per chiunque tu sia e da dovunque tu venga.

step-arriving = Arrivare e preparare
step-gathering = Raccogliere e scegliere le verdure
step-cooking = Cucinare insieme
step-eating = Mangiare insieme
step-pitches = Pitch
step-questions = Domande per tema
step-sharing = Condividere cosa abbiamo imparato
step-cleaning = Riordinare insieme
step-talk = La conferenza
step-drink = Un bicchiere insieme
step-round = Un giro di nomi

preview-programme = { $number ->
        [one] Comincia con una sessione
       *[other] Comincia con un programma di { $number } sessioni
    }: { $names }. Dopo la conferma `/event agenda` lo mostra, e lì puoi cambiarlo.
preview-copy = Una copia di **{ $title }**: non ha ancora risposto nessuno. { $hosts ->
        [0] {""}
        [one] Il capitolo che lo ospitava con voi deve dire di nuovo di sì: `/event cohost`.
       *[other] I { $hosts } capitoli che lo ospitavano con voi devono dire di nuovo di sì: `/event cohost`.
    }
