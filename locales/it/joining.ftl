## Entrare in un capitolo che prima chiede, e cosa un capitolo viene a sapere

joining-asked-first = ti accoglie chi è connector
joining-asked = { $people ->
        [0] In **{ $chapter }** ad accogliere è una persona, quindi ho passato la tua richiesta a chi è steward. Ti faccio sapere.
        [one] In **{ $chapter }** ad accogliere è una persona, quindi ho passato la tua richiesta a chi ne è connector. Ti faccio sapere.
       *[other] In **{ $chapter }** ad accogliere sono le persone, quindi ho passato la tua richiesta alle sue { $people } persone connector. Ti faccio sapere.
    }
joining-asked-already = Hai chiesto di entrare in **{ $chapter }** { $asked }, e non ha ancora risposto nessuno; la richiesta resta fino al { $lapses }. Non è cambiato niente.
joining-withdrawn = Non chiedi più di entrare in **{ $chapter }**. Puoi richiederlo quando vuoi.
joining-question = { $who } ({ $name }) vorrebbe entrare in **{ $chapter }**. Conta la prima risposta; senza risposta, la richiesta finisce { $lapses }.
joining-done-welcomed = { $who } ora fa parte di **{ $chapter }**, e lo viene a sapere da me. Due parole tue ne fanno una vera accoglienza.
joining-done-declined = Hai detto “non ora” a { $who } per **{ $chapter }**. Lo viene a sapere da me, con parole gentili.
joining-told-welcomed = Ora fai parte di **{ $chapter }**: che bello! Il pulsante mostra chi lo anima e cosa c'è dopo.
joining-told-declined = **{ $chapter }** in questo momento non può accoglierti. Non dice niente di te: magari chi lo anima ha già le mani piene. `/chapter near` ne mostra altri, e tra un po' puoi chiedere di nuovo.
joining-told-lapsed = Da **{ $chapter }** nessuno ha risposto alla tua richiesta di entrare, quindi è finita. Mi dispiace. Puoi chiedere di nuovo con `/chapter join`, o trovare un altro capitolo con `/chapter near`.
joining-queue = Chi vorrebbe entrare
joining-queue-none = Nessuno aspetta di entrare in un capitolo di cui ti prendi cura. `/chapter invite` crea un link per far entrare altre persone.
joining-queue-line = { $who } · { $chapter } · ha chiesto { $asked }
joining-queue-more = { $more ->
        [one] … e un'altra persona
       *[other] … e altre { $more } persone
    }
joining-queue-choose = Rispondi a una richiesta…
button-welcome-them = Accogli
button-not-now = Non ora
button-request-withdraw = Ritira la richiesta
button-chapter = Capitolo
welcome-asked = In **{ $chapter }** ad accogliere è una persona: ho passato la tua richiesta, e ti faccio sapere.

announcement-preview = Questo esce in { $where }. Non menziona nessuno; lo legge chiunque possa vedere il canale.
announcement-by = Novità da { $who }
announcement-posted = È in viaggio verso { $where }.
announcement-discarded = Non ho pubblicato niente.

field-announcement = annuncio
effect-announcement-post = un annuncio
effect-join-asked = la domanda se una persona può entrare in un capitolo
effect-join-answered = la risposta a chi voleva entrare in un capitolo
effect-join-lapse = la fine di una richiesta a cui nessuno ha risposto

refusal-ask-again-later = **{ $chapter }** ha detto “non ora” da poco. Puoi chiedere di nuovo da { $moment }; nel frattempo chi lo anima è in `/chapter show`, e `/chapter near` mostra altri capitoli.
refusal-request-over = { $status ->
        [welcomed] Qualcuno ha già accolto questa persona in **{ $chapter }**. Grazie per averci pensato.
        [declined] Qualcuno ha già detto “non ora” per **{ $chapter }**. `/chapter show` dice chi lo anima con te.
        [withdrawn] Questa persona non chiede più di entrare in **{ $chapter }**, quindi non resta niente a cui rispondere.
        [gone] Questa persona non è più nel server, quindi per **{ $chapter }** non resta niente a cui rispondere.
       *[other] Questa richiesta di entrare in **{ $chapter }** è finita senza risposta. La persona può chiedere di nuovo.
    }
refusal-request-gone = Questa richiesta non c'è più. `/chapter requests` mostra quelle in attesa.
refusal-no-channel = **{ $chapter }** non ha ancora un canale, quindi non c'è dove pubblicare. Scegline uno con `/chapter edit` e la sua opzione `channel`.
refusal-cannot-post = Non posso scrivere in <#{ $channel }>, il canale di **{ $chapter }**: lì mi manca { $powers }. Chiedi a chi gestisce il server di permettermelo, o scegli un altro canale con `/chapter edit`.
refusal-own-kin = **{ $chapter }** non può { $relation ->
        [parent] appartenere a sé stesso
       *[mentor] accompagnare sé stesso
    }. Scegli un altro capitolo, o “nessuno”.
refusal-parent-circle = **{ $parent }** appartiene proprio a **{ $chapter }**, quindi non può stargli sopra. Scegli un altro capitolo, o cambia prima quello a cui appartiene **{ $parent }**.

chapter-kin-none = Nessuno
chapter-kin-parent = Appartiene a
chapter-kin-mentor = Accompagnato da
chapter-kin-children = Capitoli al suo interno
chapter-kin-mentored = Accompagna
chapter-way-in = Come si entra
chapter-changed-let-in = { $let_in ->
        [one] La persona che aspettava di entrare ora è membro.
       *[other] Le { $let_in } persone che aspettavano di entrare ora sono membri.
    }
