## Cosa non si è potuto leggere da un indirizzo esterno

refusal-url-unusable = { $reason ->
        [scheme] Posso leggere solo indirizzi che cominciano con `https://` o `http://`.
        [credentials] Quell'indirizzo contiene un nome o una password. Usa il link che lì viene offerto per condividere, per favore.
        [port] Quell'indirizzo chiede una porta insolita, che non uso. Quasi niente di quello che si condivide ne ha bisogno.
        [host] Non capisco a quale sito porta quell'indirizzo: { $url }
        [long] Quell'indirizzo è troppo lungo per me.
       *[other] Non è un indirizzo che posso leggere: { $url }. Dovrebbe avere questa forma: `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** non porta a internet, quello aperto a chiunque, quindi non ci vado. Dammi un indirizzo che chiunque possa aprire, per favore.
refusal-fetch-failed = { $reason ->
        [unresolved] Per quanto ne so, non esiste un sito che si chiami **{ $host }**. Controlla come è scritto, per favore.
        [certificate] **{ $host }** non ha potuto dimostrare di essere il sito che dice di essere, quindi non ne leggo niente.
        [encoding] **{ $host }** ha inviato qualcosa di compresso in un modo che non so aprire.
        [downgrade] Da un indirizzo protetto mi si rimandava a uno non protetto, in **{ $host }**, e non l'ho seguito.
        [unreachable] In questo momento **{ $host }** non risponde. Riprova più tardi, per favore.
        [status] { $status ->
            [401] **{ $host }** tiene privato quell'indirizzo. Cerca il link che lì viene offerto per condividere, per favore.
            [403] **{ $host }** tiene privato quell'indirizzo. Cerca il link che lì viene offerto per condividere, per favore.
            [404] **{ $host }** a quell'indirizzo non ha niente. Controlla che il link sia completo, per favore.
           *[other] **{ $host }** ha risposto con un errore ({ $status }). Riprova più tardi, per favore.
        }
       *[other] Quello che **{ $host }** ha inviato non si è potuto leggere fino in fondo. Riprova più tardi, per favore.
    }
refusal-gone = **{ $host }** dice che quello che c'era a quell'indirizzo non c'è più, per sempre.
refusal-too-large = **{ $host }** ha inviato più di { $megabytes } MB, più di quanto legga in una volta.
refusal-too-slow = **{ $host }** ci ha messo più di { $seconds } { $seconds ->
        [one] secondo
       *[other] secondi
    }, quindi ho smesso di aspettare. Riprova più tardi, per favore.
refusal-too-many-redirects = **{ $host }** mi rimanda da un posto all'altro: seguo al massimo { $most } rimandi. Dammi l'indirizzo a cui portano, per favore.
refusal-calendar-too-heavy = Calcolare le date di quel calendario richiedeva { $reason ->
        [memory] troppa memoria
       *[other] troppo tempo
    }, quindi ho smesso e non ho cambiato niente. Va bene un calendario con meno eventi, o con ripetizioni più semplici.
