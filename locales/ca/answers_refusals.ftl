## Per què una pregunta no es pot respondre: les negatives en què pot acabar una resposta

error-incident = Alguna cosa ha fallat per part nostra, i no s'ha perdut res. Si torna a passar, dona aquest número a un steward: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Aquest camp és buit ({ $field }): escriu-hi unes paraules.
       *[other] Aquest camp ({ $field }) té { $length } caràcters, i n'hi caben { $limit }: escurça'l una mica.
    }
refusal-when-unreadable = No he pogut llegir «{ $text }» com un moment. Prova per exemple «{ $example }».
refusal-when-needs-time = «{ $text }» és un dia sense hora. Digues quan comença, per exemple «{ $example }».
refusal-when-past = «{ $text }» és { $moment }, i això ja ha passat. Prova per exemple «{ $example }».
refusal-when-impossible = «{ $text }» no existeix: { $reason }. Prova per exemple «{ $example }».
refusal-when-ambiguous = «{ $text }» podria voler dir { $readings ->
        [none] diversos moments
       *[other] { $readings }
    }. Digues quin, per exemple «{ $example }».
reason-day = aquest dia no existeix
reason-hour = aquesta hora no existeix
reason-gap = aquella nit els rellotges se salten aquesta hora
reason-far = falten més de deu anys
