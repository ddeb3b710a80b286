## Calendari a cui abbonarsi

calendar-title-mine = { $network } · i miei eventi
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Annullato: { $title }
calendar-reason = Perché: { $reason }

calendar-what-all = tutto quello che puoi vedere in **{ $network }**
calendar-what-mine = gli eventi a cui hai detto sì o forse, o per cui sei in attesa
calendar-what-chapter = gli eventi di **{ $chapter }**
calendar-reply =
    Il tuo calendario contiene { $what }. Nel tuo programma di calendario scegli “Abbonati” o “Da URL” e incolla questo link; si aggiorna da solo.
    <{ $https }>
    Su un telefono o un Mac, questo apre direttamente il calendario: `{ $webcal }`
    Tieni il link per te: chi ce l'ha vede quello che vedi tu. Il file contiene lo stesso, com'è adesso, per i programmi che non sanno abbonarsi.
calendar-reply-file =
    Il file allegato contiene { $what }, com'è adesso: aprilo, e il tuo programma di calendario lo importa.
    { $why ->
        [steward] Per un link che si aggiorni da solo serve l'indirizzo web di questo bot: chi lo fa funzionare imposta `WEB_PUBLIC_URL`.
       *[member] Per un link che si aggiorni da solo serve un indirizzo web, che questo bot non ha ancora.
    }
calendar-renew-sure = Il link che usi adesso smette subito di funzionare ovunque, e ti abboni di nuovo con quello nuovo. Andiamo avanti?
calendar-renewed =
    Il vecchio link non mostra più niente. Questo è quello nuovo:
    <{ $https }>
    Su un telefono o un Mac: `{ $webcal }`
calendar-off-sure = Il link smette di funzionare, e i calendari che lo usano non si aggiornano più. `/event calendar` ne fa uno nuovo quando vuoi. Andiamo avanti?
calendar-off = Il link è disattivato e non mostra più niente. `/event calendar` ne fa uno nuovo quando vuoi.
calendar-off-already = Non c'era più nessun link. `/event calendar` ne fa uno quando vuoi.
calendar-kept = Non è cambiato niente: il tuo link funziona come prima.

button-calendar-renew = Nuovo link
button-calendar-off = Disattiva

refusal-calendar-needs-chapter = Quale capitolo? Sceglilo nell'opzione `chapter` di `/event calendar`.
refusal-no-public-address = Per i link serve l'indirizzo web di questo bot, che non c'è più, quindi non è cambiato niente. `/event calendar` ti dà ancora il file.
