## La benvinguda de qui acaba d'arribar, pas a pas

welcome-progress = { $bar } pas { $number } de { $all }
welcome-progress-done = { $bar } tots { $all } passos fets
welcome-later = Sense pressa. El que has triat fins ara queda desat; *Comença* es queda aquí, i `/profile edit`, `/profile language` i `/chapter near` fan el mateix quan vulguis.
welcome-language = En quina llengua vols que et parli?
welcome-language-choose = Tria una llengua…
welcome-city = On vius? M'ajuda a mostrar-te què hi ha a prop, amb les teves hores. Ningú més no ho veu fins que tu ho diguis.
welcome-town = Hi ha diverses poblacions amb aquest nom. Quina és la teva?
welcome-town-choose = Tria la teva població…
welcome-chapter = { $city }, apuntat; et mostro les hores segons la zona { $zone }. Aquests capítols són a prop teu. Vols entrar en algun?
welcome-chapter-none = { $city }, apuntat. Encara no hi ha cap capítol situat al mapa; `/chapter list` mostra els que hi ha.
welcome-chapter-anywhere = Els capítols apleguen gent al voltant d'un lloc o d'un tema. `/chapter near` en troba un a prop teu quan vulguis.
welcome-chapter-choose = Entra en un capítol…
welcome-away = { $km ->
        [0] a la teva població
       *[other] a { $km } km
    }
welcome-joined = Ja ets membre de **{ $chapter }**.
welcome-interests = Què t'interessa? Tria tant com vulguis: així és com la gent es troba aquí.
welcome-interests-choose = Tria temes…
welcome-done = Ja ho tens tot a punt. Tot es pot canviar amb `/profile edit`.
welcome-event = El que ve ara: { $event }
welcome-what-next = `/help` mostra què sé fer, i `/ask` accepta qualsevol pregunta.

button-keep-language = { $language }, sisplau
button-city = La meva ciutat
button-skip = Salta
button-no-chapter = De moment cap

refusal-not-your-welcome = Aquesta benvinguda és per a una altra persona. Tu tens `/profile edit`, quan vulguis.
