## Respostes sobre membres: una persona pel nom, quantes som, qui té cura de la xarxa

answer-members-named =
    { $name ->
        [none] **Diverses persones**
       *[other] **Diverses persones es diuen { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] De qui parles? Digues-me un nom, per exemple «mostra'm el perfil de Núria».
       *[other] Ningú que es digui { $name } no t'ha obert un perfil. Potser hi és i s'ho guarda: un missatge és la millor manera de conèixer-se.
    }
answer-member-near = Noms que s'hi assemblen:
answer-member-own = `/profile show` diu qui en veu què.
answer-field-identity = Què soc: { $content }
answer-field-about = Sobre: { $content }
answer-field-city = Ciutat: { $content }
answer-field-skills = Habilitats: { $content }
answer-field-topics = Temes: { $content }
answer-field-languages = Llengües: { $content }
answer-field-offers = Ofereix: { $content }
answer-field-needs = Busca: { $content }
answer-field-links = Enllaços: { $content }
answer-field-chapters = Capítols: { $content }
answer-members =
    { $about ->
        [none] **Quanta gent som**
       *[other] **Quanta gent som** — { $about }
    }
answer-members-known = { $known ->
        [one] Hi ha una persona a la xarxa.
       *[other] Hi ha { $known } persones a la xarxa.
    }
answer-members-opened = { $capped ->
        [yes] Més de { $opened } persones t'han deixat veure que hi són.
       *[no] { $opened ->
            [0] Ningú no t'ha deixat veure que hi és.
            [one] Una persona t'ha deixat veure que hi és.
           *[other] { $opened } persones t'han deixat veure que hi són.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Més de { $opened } persones t'han obert alguna cosa del seu perfil.
       *[no] { $opened ->
            [0] Ningú no t'ha obert res del seu perfil.
            [one] Una persona t'ha obert alguna cosa del seu perfil.
           *[other] { $opened } persones t'han obert alguna cosa del seu perfil.
        }
    }
answer-members-chapter = **{ $chapter }** { $people ->
        [0] encara no té membres.
        [one] té un membre.
       *[other] té { $people } membres.
    }
answer-stewards =
    { $role ->
        [none] No s'ha triat cap rol de steward: té cura de la xarxa qui gestiona aquest servidor.
       *[other] Els stewards tenen cura de la xarxa: { $role }. Discord mostra qui té aquest rol.
    }

answer-example-member-show = mostra'm el perfil de Núria
answer-example-member-count = quants membres hi ha a Lió?
answer-example-network-stewards = qui són els stewards?

source-count = Comptat a partir de la llista de membres de la xarxa i del que la gent ha obert, { $at }
source-settings = De la configuració de la xarxa, { $at }
