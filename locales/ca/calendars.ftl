## Calendaris per subscriure-s'hi

calendar-title-mine = { $network } · els meus esdeveniments
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Cancel·lat: { $title }
calendar-reason = Per què: { $reason }

calendar-what-all = tot el que pots veure a **{ $network }**
calendar-what-mine = els esdeveniments on vas, on potser vas o on ets a la llista d'espera
calendar-what-chapter = els esdeveniments del capítol **{ $chapter }**
calendar-reply =
    El teu calendari conté { $what }. Al teu programa de calendari, tria «Subscriure's» o «Des d'un URL» i enganxa-hi aquest enllaç; es manté al dia tot sol.
    <{ $https }>
    Al mòbil o en un Mac, aquest obre el calendari directament: `{ $webcal }`
    No passis l'enllaç a ningú: qui el té veu el que tu veus. El fitxer conté el mateix tal com està ara, per a programes que no s'hi poden subscriure.
calendar-reply-file =
    El fitxer adjunt conté { $what } tal com està ara: obre'l, i el teu programa de calendari l'agafa.
    { $why ->
        [steward] Per a un enllaç que es mantingui al dia cal l'adreça web d'aquest bot: qui el porta posa `WEB_PUBLIC_URL`.
       *[member] Per a un enllaç que es mantingui al dia cal una adreça web, que aquest bot encara no té.
    }
calendar-renew-sure = L'enllaç que fas servir ara deixarà de funcionar arreu de seguida, i t'hauràs de tornar a subscriure amb el nou. Continuo?
calendar-renewed =
    L'enllaç antic ja no mostra res. Aquest és el nou:
    <{ $https }>
    Al mòbil o en un Mac: `{ $webcal }`
calendar-off-sure = L'enllaç deixarà de funcionar, i els calendaris que el fan servir ja no s'actualitzaran. `/event calendar` en fa un de nou quan vulguis. Continuo?
calendar-off = L'enllaç està desactivat i ja no mostra res. `/event calendar` en fa un de nou quan vulguis.
calendar-off-already = Ja no hi havia cap enllaç. `/event calendar` en fa un quan vulguis.
calendar-kept = No ha canviat res: el teu enllaç funciona com abans.

button-calendar-renew = Enllaç nou
button-calendar-off = Desactiva'l

refusal-calendar-needs-chapter = Quin capítol? Tria'l a l'opció `chapter` de `/event calendar`.
refusal-no-public-address = Per als enllaços cal l'adreça web d'aquest bot, que ja no té; per això no ha canviat res. `/event calendar` encara et dona el fitxer.
