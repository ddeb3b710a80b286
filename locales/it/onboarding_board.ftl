## Il quadro dei primi passi, i buddy, e le guide che si cambiano

board-title = Chi è a che punto
board-title-of = Chi è a che punto: { $chapter }
board-empty = Qui non c'è niente in corso. `/onboard start` inizia una guida per qualcuno.
board-open = Aprine una…
board-footer = { $stuck ->
        [0] In corso: { $all }. Va tutto bene.
        [one] In corso: { $all }; per una ci vorrebbe una parola.
       *[other] In corso: { $all }; per { $stuck } ci vorrebbe una parola.
    }
board-days = { $days ->
        [0] da oggi
        [one] da ieri
       *[other] da { $days } giorni
    }
board-buddy = con { $who }
board-paused = in pausa
board-due = ora: { $due }
board-next = poi: { $due }
board-asked = Ho chiesto di fare da buddy, ancora senza risposta: { $who }
board-nudged = { $steps ->
        [one] Ricordo un passo a { $who }, con una parola amica.
       *[other] Ricordo { $steps } passi a { $who }, con una parola amica.
    }

button-nudge = Una parola amica
button-give-buddy = Trova un buddy
button-board = Il quadro

refusal-nothing-to-nudge = A **{ $name }** ora non tocca niente, quindi non c'è niente da ricordare. `/onboard board` mostra cosa è aperto per altre persone.
refusal-nudged-lately = **{ $name }** ha avuto mie notizie sui suoi passi meno di un giorno fa ({ $at }). Lascia passare un po' di tempo, o manda tu un messaggio.
refusal-nudged-enough = A **{ $name }** ho già ricordato quello che è da fare tutte le volte che questa rete prevede. Una parola tua farà più di una mia.
refusal-nudge-closed = **{ $name }** non accetta messaggi diretti, quindi non posso farmi sentire. Forse ci riesce una parola nel canale del capitolo.
refusal-nudge-paused = Quello che è in corso per **{ $name }** è in pausa, e non dico niente finché non riprende.

buddy-asked = Chiedo a { $buddy } di accompagnare { $who }. Ti faccio sapere in ogni caso; niente è deciso prima del suo sì.
buddy-suggested = Queste persone del capitolo potrebbero accompagnare { $who }: hanno posto per un'altra persona e una lingua in comune. Chiedo a chi scegli tu.
buddy-nobody = Nel capitolo non trovo nessuno che abbia posto per un'altra persona e una lingua in comune con { $who }. Puoi indicare chiunque con `/onboard buddy`, opzione `buddy`.
buddy-choose = Chiedi a…
buddy-load = { $load ->
        [0] ora non accompagna nessuno
        [one] accompagna una persona
       *[other] accompagna { $load } persone
    }
buddy-question = { $chapter ->
        [none] { $by } ti chiede: accompagneresti { $who } nelle prossime settimane?
       *[other] { $by } ti chiede: accompagneresti { $who } nelle prossime settimane, in **{ $chapter }**?
    } Serve un saluto adesso e mezz'ora più avanti; cosa c'è da fare te lo dico io. Va bene anche un no.
buddy-accepted = Fantastico: da ora accompagni { $who }, e lo viene a sapere da me. Due parole di benvenuto sono un buon inizio.
buddy-declined = Va bene, non ora. Grazie per la risposta; ad accompagnare { $who } sarà qualcun altro.
buddy-found = Nelle prossime settimane ti accompagna { $buddy }, e risponde volentieri a tutto quello che ti chiedi.
buddy-told-accepted = { $buddy } accompagna volentieri { $who }. Lo sanno entrambe le persone.
buddy-told-declined = { $buddy } ora non può accompagnare { $who }. Forse può qualcun altro.
buddy-told-closed = Non ho potuto chiedere a { $buddy } di accompagnare { $who }: non accetta messaggi diretti. Chiediglielo tu, o chiedi a qualcun altro.
buddy-thanked = Da qui in poi ad accompagnare { $who } è { $buddy }. Grazie per la tua presenza!
buddy-fine = Con piacere.

button-gladly = Volentieri
button-buddy-no = Non ora
button-ask-another = Chiedi ad altri
button-fine = Va bene

refusal-no-track-for = Per **{ $name }** non c'è nessuna guida in corso. `/onboard start` ne inizia una.
refusal-own-buddy = Nessuno accompagna sé stesso. Scegli un'altra persona.
refusal-buddy-bot = **{ $name }** è un programma, e un buddy è una persona. Scegli qualcun altro.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** accompagna già una persona, e questa rete non chiede di più a nessuno.
       *[other] **{ $name }** accompagna già { $load } persone, e questa rete non chiede di più a nessuno.
    } Scegli qualcun altro, o lascia vuoto `buddy`, e suggerisco io delle persone.
refusal-buddy-already = **{ $name }** fa o ha già fatto da buddy a **{ $newcomer }**. Lascia vuoto `buddy`, e suggerisco io delle persone.
refusal-buddy-waiting = A **{ $name }** ho già chiesto di **{ $newcomer }**, e non c'è ancora una risposta. Intanto puoi chiedere a qualcun altro: conta il primo sì.
refusal-buddy-declined = A **{ $name }** ho chiesto di **{ $newcomer }**, e non può. Lascia vuoto `buddy`, e suggerisco io delle persone.
refusal-buddy-closed = **{ $name }** non accetta messaggi diretti, quindi non posso chiedere. Chiediglielo tu, o scegli qualcun altro.
refusal-buddy-asked-others = Questa domanda era per un'altra persona.
refusal-buddy-ask-over = { $answer ->
        [accepted] A questo hai già detto di sì. Se diventa troppo, dillo a chi è connector del capitolo: troverà qualcun altro.
        [declined] A questo hai detto di no. Se hai cambiato idea, dillo a chi te l'ha chiesto.
       *[other] Non serve più una risposta: si è trovato qualcun altro, o non serve nessuno. Grazie comunque!
    }

playbook-list-title = Guide
playbook-open = Aprine una…
playbook-source-bot = come arriva con il bot
playbook-source-network = quella della rete
playbook-source-chapter = quella di un capitolo
playbook-of-chapter = La copia di { $chapter }
playbook-copies = Hanno una copia propria: { $chapters }
playbook-any-day = un giorno qualsiasi
playbook-days-after = { $days ->
        [0] subito
        [one] dopo un giorno
       *[other] dopo { $days } giorni
    }
playbook-days-before = { $days ->
        [one] un giorno prima
       *[other] { $days } giorni prima
    }
playbook-owner-newcomer = la persona a cui è dedicata
playbook-owner-buddy = il buddy
playbook-owner-connector = chi è connector
playbook-owner-bot = io, il bot
playbook-editing-chapter = Stai cambiando la copia di **{ $chapter }**. Quello che comincia da ora ha questi passi; quello che è in corso tiene i suoi.
playbook-editing-network = Stai cambiando la guida della rete, quella di ogni capitolo che non ha una copia. Quello che comincia da ora ha questi passi; quello che è in corso tiene i suoi.
playbook-choose-step = Scegli un passo…
playbook-form = Un passo
playbook-form-text = Cosa c'è da fare
playbook-form-days = In quale giorno
playbook-form-days-hint = Giorni dopo l'inizio, da { $earliest } a { $latest }; vuoto: un giorno qualsiasi
playbook-form-owner = Chi lo fa
playbook-original-preview = Rinunciare alla vostra copia di **{ $title }**? I suoi passi vanno persi, e vale di nuovo quello che c'era prima. Quello che è in corso tiene i suoi passi.

button-up = Su
button-down = Giù
button-remove-step = Togli
button-add-step = Aggiungi un passo
button-original = Torna all'originale

field-step = passo

refusal-days-refused = Il giorno di un passo è un numero intero da -365 a 730: giorni dopo l'inizio, o prima con un meno. Lascialo vuoto per un giorno qualsiasi.
refusal-steps-full = In una guida ci stanno al massimo { $most } passi, così le persone li tengono a mente. Prima togline uno.
refusal-last-step = Una guida ha almeno un passo. Cambiane le parole, o prima aggiungine un altro.
refusal-step-gone = Nel frattempo qualcuno ha tolto questo passo. Riapri la guida per vedere com'è adesso.
refusal-not-edited = Qui non c'è una copia a cui rinunciare: è l'originale.

effect-buddy-asked = la domanda a un buddy
effect-buddy-answered = la risposta di un buddy
effect-buddy-found = la notizia che c'è un buddy
effect-buddy-thanked = il grazie a un buddy
