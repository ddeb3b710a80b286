## Els feeds de la revista

magazine-preview = **{ $name }** ({ $host }), llengua: { $language }: { $articles ->
        [0] encara no hi ha cap article.
        [one] hi ha un article.
       *[other] hi ha { $articles } articles. Els més nous:
    }
magazine-preview-aside = { $number ->
        [one] Una entrada no té cap enllaç que es pugui obrir, i queda fora.
       *[other] { $number } entrades no tenen cap enllaç que es pugui obrir, i queden fora.
    }
magazine-preview-will = Quan ho confirmis, cada article que sigui nou a partir d'aleshores s'anunciarà una vegada, a { $channel }. Els que ja hi ha compten com a coneguts i no s'anuncien.
magazine-discarded = D'acord: no se segueix res.
magazine-followed = A partir d'ara se segueix **{ $name }**. Els articles nous s'anuncien una vegada, i es troben tots amb `/magazine latest`.
magazine-feeds = **La revista segueix:**
magazine-feeds-none = Encara no se segueix cap feed. Dona'm l'adreça d'un, o del web de la revista: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), llengua: { $language } → { $channel }{ $state ->
        [gone] {" "}· ja no existeix
        [failing] {" "}· ara mateix no el puc llegir
       *[fine] {""}
    }
magazine-feed-open = Obre un feed
magazine-feed = **{ $name }** ({ $host })
    Llengua: { $language }; s'anuncia a { $channel }. Ho he mirat { $checked }{ $state ->
        [gone] : ja no existeix.
        [failing] : no l'he pogut llegir.
       *[fine] .
    }
magazine-language-none = no en diu cap
magazine-channel-none = cap canal (tria'n un amb `/network settings`)
magazine-checked = He mirat **{ $name }**: { $new ->
        [0] no hi ha res de nou.
        [one] hi ha un article nou{ $told ->
            [0] {" "}per a mi, massa antic per anunciar-lo.
           *[other] , i s'anuncia.
        }
       *[other] hi ha { $new } articles nous per a mi, dels quals { $told } { $told ->
            [one] s'anuncia
           *[other] s'anuncien
        }.
    }
magazine-stopped = Ja no se segueix **{ $name }**. Els seus articles es queden a `/magazine latest`; `/magazine follow` el torna a seguir.
magazine-kept = D'acord: continuo provant de llegir **{ $name }**.
magazine-failing = Fa una setmana que no puc llegir **{ $name }** ({ $host }), un feed de la revista. Ho continuo provant?
magazine-gone = **{ $host }** diu que **{ $name }**, un feed de la revista, ja no existeix. El deixo de seguir?
magazine-asked-there = `/magazine follow` al servidor el mostra, i permet de deixar-lo de seguir.

button-magazine-check = Mira-ho ara
button-magazine-latest = Últims articles
button-magazine-read = Llegeix-lo
button-magazine-path = Com s'hi escriu
button-magazine-ideas = Idees

## Articles

magazine-title = Articles de la revista
magazine-new = Novetat a la revista: **{ $title }**
magazine-new-many = Novetats a la revista: { $number } articles
magazine-new-more = … i { $number } més: `/magazine latest`
magazine-by = de { $author }
magazine-open = Obre un article
magazine-none = No he trobat cap article sobre això. `/magazine latest` tot sol mostra els més nous.
magazine-empty = Encara no es coneix cap article. Els stewards segueixen la revista amb `/magazine follow`; qualsevol pot posar-hi una idea amb `/magazine idea`.

## Com s'hi escriu

magazine-path = **D'una idea a un article**
magazine-step-idea = Posa la teva idea en una frase: `/magazine idea`
magazine-step-write = Qui la proposa, o qui edita, diu *L'escric jo*; qui edita t'hi ajuda.
magazine-step-draft = Dona l'enllaç de l'esborrany, perquè altres el puguin anar llegint.
magazine-step-publish = Quan surt a la revista, l'anuncio aquí, i te'n dono les gràcies.
magazine-path-ideas = { $number ->
        [0] Ara mateix no hi ha cap idea en espera: la teva obriria el camí.
        [one] Hi ha una idea en camí.
       *[other] Hi ha { $number } idees en camí.
    }
magazine-path-homes = La revista es llegeix aquí: { $places }.
magazine-editors = { $number ->
        [one] A qui preguntar, perquè l'edita:
       *[other] A qui preguntar, perquè l'editen:
    } { $people }
magazine-editors-none = Encara no edita la revista ningú: pregunta a un steward, que pot dir qui l'edita amb `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] edita la revista a partir d'ara.
        [already] ja edita la revista.
        [ended] ja no edita la revista. Gràcies pel temps i per la cura.
       *[never] no editava la revista.
    }

## Idees

magazine-ideas = Idees per a la revista
magazine-ideas-none = Ara mateix no hi ha cap idea així. La teva és benvinguda: `/magazine idea`
magazine-idea-open = Obre una idea
magazine-idea-added = Gràcies: la teva idea queda desada. La veu qui edita la revista.
magazine-idea-changed = { $stage ->
        [draft] L'esborrany està apuntat.
        [published] Està publicat: gràcies per escriure amb nosaltres.
        [withdrawn] S'ha retirat.
       *[idea] Està apuntada.
    }
magazine-idea-stage = Com està
magazine-idea-by = Idea de
magazine-idea-writer = L'escriu
magazine-idea-since = Des de
magazine-stage = { $stage ->
        [draft] esborrany
        [published] publicat
        [withdrawn] retirada
       *[idea] idea
    }
magazine-link-label = Enllaç (https://…)
magazine-waiting = { $number ->
        [one] Hi ha una idea per a la revista que espera des de fa dues setmanes, i ningú no l'ha agafada.
       *[other] Hi ha { $number } idees per a la revista que esperen des de fa dues setmanes, i ningú no les ha agafades.
    } { $who ->
        [stewards] D'això en tindria cura qui edita: `/magazine editor` diu qui és.
       *[editors] Una paraula amable a qui les ha proposat és un bon començament.
    }
magazine-waiting-more = … i { $number } més: `/magazine ideas`
magazine-resting = Com va **{ $title }**? No hi ha hagut notícies de l'esborrany ({ $since }). Sense pressa: només ho pregunto un cop.
magazine-alike = A la revista ha sortit un article que es diu **{ $article }**. És la teva idea, **{ $title }**?
magazine-other = D'acord: la idea continua en camí.
magazine-thanks = **{ $title }** és a la revista. Gràcies per haver-lo escrit!
magazine-thanks-idea = **{ $title }**, que era idea teva, és a la revista. Gràcies!

button-magazine-write = L'escric jo
button-magazine-draft = Enllaç de l'esborrany
button-magazine-publish = Publicat
button-magazine-withdraw = Retira
button-magazine-open = Obre el text
button-magazine-still = Encara hi treballo
button-magazine-same = Sí, és aquest
button-magazine-other = No, és un altre

## Què s'envia quan toca

effect-magazine-alike = la pregunta de si un article és la idea d'algú
effect-magazine-asked = una pregunta sobre un feed de la revista
effect-magazine-draft = una pregunta sobre un esborrany per a la revista
effect-magazine-follow = la revisió d'un feed de la revista
effect-magazine-news = la notícia d'un article
effect-magazine-round = la revisió de les idees per a la revista
effect-magazine-thanks = les gràcies per una idea que s'ha fet article
effect-magazine-waiting = la llista d'idees que ningú no ha agafat

## Negatives

refusal-feed-unreadable = { $reason ->
        [time] Llegir el que hi ha a **{ $name }** ha trigat massa, i ho he deixat. Un feed amb menys articles servirà.
        [memory] Llegir el que hi ha a **{ $name }** volia massa memòria, i ho he deixat. Un feed amb menys articles servirà.
        [broken] El que hi ha a **{ $name }** no és cap feed que pugui llegir (RSS o Atom): queda tallat, o és una altra cosa.
       *[none] No trobo cap feed (RSS o Atom) a **{ $name }**, ni cap que la pàgina enllaci. L'adreça sovint acaba en `/feed`, `/rss` o `.xml`.
    }
refusal-too-many-feeds = La revista ja segueix { $most } feeds, que és el màxim. Deixa'n de seguir un amb `/magazine follow`, i torna-ho a provar.
refusal-feed-known = **{ $name }** ja se segueix. `/magazine follow` sense adreça mostra què se segueix.
refusal-feed-stopped = Aquest feed ja no se segueix.
refusal-magazine-homeless = No sé on anunciar els articles. Tria un `channel` amb l'ordre, o un per a tota la xarxa a `/network settings`.
refusal-article-gone = Aquest article ja no es guarda. `/magazine latest` mostra els que hi ha.
refusal-editor-bot = **{ $name }** és un programa, i no edita res. Digues una persona.
refusal-stewards-follow = Només els stewards segueixen feeds i diuen qui edita: demana-ho a un d'ells. Tothom pot posar una idea amb `/magazine idea`, i `/magazine write` diu a qui preguntar.
refusal-idea-gone = Aquesta idea ja no hi és. `/magazine ideas` mostra les que hi ha.
refusal-idea-over = Aquesta idea ja està publicada o retirada, i no va més enllà. Una de nova és benvinguda: `/magazine idea`
refusal-idea-not-yours = Una idea només la fan avançar qui l'ha proposada, qui l'escriu i qui edita. { $editors ->
        [none] Encara no edita ningú: pregunta a un steward.
       *[other] Pots preguntar a { $editors }.
    }
refusal-too-many-ideas = Tens { $most } idees en camí, que és el màxim alhora. Retira'n una amb `/magazine ideas`, i després posa aquesta.
