## Agendas auxquels s'abonner

calendar-title-mine = { $network } · mes événements
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Annulé : { $title }
calendar-reason = Pourquoi : { $reason }

calendar-what-all = tout ce que tu peux voir dans **{ $network }**
calendar-what-mine = les événements où tu as dit oui ou peut-être, ou pour lesquels tu es en liste d'attente
calendar-what-chapter = les événements de **{ $chapter }**
calendar-reply =
    Ton agenda contient { $what }. Dans ton logiciel d'agenda, choisis « S'abonner » ou « À partir d'une adresse » et colle ce lien ; il se tient à jour tout seul.
    <{ $https }>
    Sur un téléphone ou un Mac, celui-ci ouvre l'agenda directement : `{ $webcal }`
    Garde ce lien pour toi : toute personne qui l'a voit ce que tu vois. Le fichier contient la même chose à cet instant, pour les logiciels qui ne savent pas s'abonner.
calendar-reply-file =
    Le fichier joint contient { $what }, à cet instant : ouvre-le et ton logiciel d'agenda le reprend.
    { $why ->
        [steward] Pour un lien qui se tient à jour tout seul, il faut l'adresse web de ce bot : la personne qui le fait tourner règle `WEB_PUBLIC_URL`.
       *[member] Pour un lien qui se tient à jour tout seul, il faut une adresse web, que ce bot n'a pas encore.
    }
calendar-renew-sure = Le lien que tu utilises cesse aussitôt de marcher partout, et tu t'abonnes à nouveau avec le nouveau. On y va ?
calendar-renewed =
    L'ancien lien ne montre plus rien. Voici le nouveau :
    <{ $https }>
    Sur un téléphone ou un Mac : `{ $webcal }`
calendar-off-sure = Le lien cesse de marcher, et les agendas qui l'utilisent ne suivent plus. `/event calendar` en crée un nouveau quand tu veux. On y va ?
calendar-off = Le lien est coupé et ne montre plus rien. `/event calendar` en crée un nouveau quand tu veux.
calendar-off-already = Il n'y avait plus de lien. `/event calendar` en crée un quand tu veux.
calendar-kept = Rien n'a changé : ton lien marche comme avant.

button-calendar-renew = Nouveau lien
button-calendar-off = Couper

refusal-calendar-needs-chapter = Quel chapitre ? Choisis-le dans l'option `chapter` de `/event calendar`.
refusal-no-public-address = Les liens ont besoin de l'adresse web de ce bot, qu'il n'a plus ; rien n'a changé. `/event calendar` te donne toujours le fichier.
