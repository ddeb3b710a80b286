## Risposte sui membri: una persona per nome, in quanti siamo, chi si prende cura della rete

answer-members-named =
    { $name ->
        [none] **Più persone**
       *[other] **Più persone si chiamano { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] Chi intendi? Dimmi un nome, per esempio “mostrami il profilo di Amina”.
       *[other] Nessuno che si chiami { $name } ti ha aperto un profilo. Magari la persona è qui e preferisce tenerlo per sé: un messaggio è il modo migliore per conoscersi.
    }
answer-member-near = Nomi che si avvicinano:
answer-member-own = `/profile show` dice chi ne vede cosa.
answer-field-identity = Cosa sono: { $content }
answer-field-about = Su di me: { $content }
answer-field-city = Città: { $content }
answer-field-skills = Competenze: { $content }
answer-field-topics = Temi: { $content }
answer-field-languages = Lingue: { $content }
answer-field-offers = Offre: { $content }
answer-field-needs = Cerca: { $content }
answer-field-links = Link: { $content }
answer-field-chapters = Capitoli: { $content }
answer-members =
    { $about ->
        [none] **In quante persone siamo**
       *[other] **In quante persone siamo** — { $about }
    }
answer-members-known = { $known ->
        [one] C'è una persona nella rete.
       *[other] Ci sono { $known } persone nella rete.
    }
answer-members-opened = { $capped ->
        [yes] Più di { $opened } persone ti hanno fatto sapere di essere lì.
       *[no] { $opened ->
            [0] Nessuno ti ha fatto sapere di essere lì.
            [one] Una persona ti ha fatto sapere di essere lì.
           *[other] { $opened } persone ti hanno fatto sapere di essere lì.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Più di { $opened } persone ti hanno aperto qualcosa del loro profilo.
       *[no] { $opened ->
            [0] Nessuno ti ha aperto qualcosa del proprio profilo.
            [one] Una persona ti ha aperto qualcosa del suo profilo.
           *[other] { $opened } persone ti hanno aperto qualcosa del loro profilo.
        }
    }
answer-members-chapter = **{ $chapter }** { $people ->
        [0] non ha ancora membri.
        [one] ha un membro.
       *[other] ha { $people } membri.
    }
answer-stewards =
    { $role ->
        [none] Non è impostato nessun ruolo di steward: della rete si prende cura chi gestisce questo server.
       *[other] Della rete si prende cura chi è steward: { $role }. Discord mostra chi ha quel ruolo.
    }

answer-example-member-show = mostrami il profilo di Amina
answer-example-member-count = quanti membri ci sono a Lione?
answer-example-network-stewards = chi sono gli steward?

source-count = Contato dall'elenco dei membri della rete e da ciò che le persone hanno aperto, { $at }
source-settings = Dalle impostazioni della rete, { $at }
