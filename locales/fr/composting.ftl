## Des chapitres qui finissent bien, et qui recommencent

compost-form = La fin de { $chapter }
compost-form-why = Pourquoi devrait-il finir ?
compost-form-lessons = Qu'a-t-on appris, qui mérite de rester ?
compost-form-goodbye = Une dernière rencontre ? Quand ?
compost-hint-why = Ses membres le lisent avant de décider
compost-hint-lessons = Gardé avec le chapitre, et retrouvé plus tard par d'autres
compost-hint-goodbye = Après la décision : « vendredi dans deux semaines 19h ». Vide : aucune
compost-why = Pourquoi
compost-lessons = Ce qu'on a appris
compost-homes = Prochaines maisons
compost-goodbye-title = Une dernière rencontre de { $chapter }
compost-case = On propose que { $chapter } finisse bien. Le silence soutient ; une objection dit pourquoi et arrête le temps. Rien n'arrive avant votre accord et la confirmation d'un ou d'une steward.
compost-case-lessons = Ce qu'on a appris : { $lessons }
compost-case-goodbye = Une dernière rencontre : { $when }. Une fois votre accord donné, elle est au calendrier.
compost-case-homes = Où aller ensuite : { $homes }.
compost-preview = Voici ce que j'ai compris. Cela prend effet quand tu appuies sur **Confirmer**.
    D'abord les membres de **{ $chapter }** l'apprennent, dans { $where }, et ses connectors directement. Ils et elles décident jusqu'au { $closes } : le silence soutient, une objection arrête le temps. Puis un ou une steward confirme.
compost-preview-here = Le chapitre n'a pas de salon à lui, donc ce sera ici, où tu as écrit ceci : dis à ses membres où le lire.
compost-preview-goodbye = La dernière rencontre, { $when }, sera au calendrier une fois l'accord donné, et aura lieu.
compost-preview-then = Ce qui se passe une fois que la confirmation est donnée, et pas avant :
compost-ends-members = { $connectors ->
        [0] ses membres ({ $members }) gardent les archives ; le rôle et le salon ferment
       *[other] ses membres ({ $members }) gardent les archives ; ses connectors ({ $connectors }) reçoivent des remerciements, et leur rôle finit ; le rôle et le salon ferment
    }
compost-ends-events = { $number ->
        [one] un événement est annulé : { $titles }. Personnes prévenues : { $people }. Pour qu'il ait lieu, demande avant à un autre chapitre avec `/event cohost` : alors il continue là-bas
       *[other] { $number } événements sont annulés : { $titles }. Personnes prévenues : { $people }. Pour que l'un ait lieu, demande avant à un autre chapitre avec `/event cohost` : alors il continue là-bas
    }
compost-ends-handed = continue avec les personnes qui l'organisent aussi : { $titles }
compost-ends-hosted = { $number ->
        [one] il quitte un événement qu'il organise avec d'autres
       *[other] il quitte { $number } événements qu'il organise avec d'autres
    }
compost-ends-series = { $number ->
        [one] une série finit
       *[other] { $number } séries finissent
    }
compost-ends-calendars = { $number ->
        [one] un calendrier n'est plus suivi ; ses événements restent
       *[other] { $number } calendriers ne sont plus suivis ; leurs événements restent
    }
compost-ends-followups = { $number ->
        [one] une prochaine étape est close
       *[other] { $number } prochaines étapes sont closes
    }
compost-ends-questions = { $number ->
        [one] une question ouverte reste lisible dans les archives
       *[other] { $number } questions ouvertes restent lisibles dans les archives
    }
compost-ends-tracks = { $number ->
        [one] une liste d'étapes s'arrête
       *[other] { $number } listes d'étapes s'arrêtent
    }
compost-ends-candidacies = { $number ->
        [one] une candidature ou une passation finit, et les personnes l'apprennent
       *[other] { $number } candidatures et passations finissent, et les personnes l'apprennent
    }
compost-ends-requests = { $number ->
        [one] une personne qui attend d'entrer l'apprend
       *[other] { $number } personnes qui attendent d'entrer l'apprennent
    }
compost-ends-invites = { $number ->
        [one] un lien d'invitation est coupé
       *[other] { $number } liens d'invitation sont coupés
    }
compost-ends-decisions = { $number ->
        [one] une décision de ses membres finit sans résultat
       *[other] { $number } décisions de ses membres finissent sans résultat
    }
compost-ends-kin = { $number ->
        [one] un chapitre qu'il accompagne ou qui en dépend devient autonome
       *[other] { $number } chapitres qu'il accompagne ou qui en dépendent deviennent autonomes
    }
compost-ends-homes = on propose à ses membres : { $homes }
compost-ends-no-homes = il n'y a pas de chapitre actif à proche distance à proposer à ses membres
compost-begun = Je demande aux membres de **{ $chapter }** dans { $where }, jusqu'au { $closes }. Je te dirai ce qu'on répond et comment cela finit.
compost-under-way = Les membres de **{ $chapter }** décident en ce moment s'il finit. Rien n'arrive avant.
compost-waits = Les membres de **{ $chapter }** sont d'accord. Maintenant un ou une steward regarde encore une fois et confirme, avec `/chapter compost`.
compost-last-look = Les membres de **{ $chapter }** sont d'accord pour qu'il finisse. Quand tu confirmes :
compost-last-goodbye = Sa dernière rencontre est encore à venir, { $when } : elle a lieu, mais le salon ne pourra plus qu'être lu. Tu préfères peut-être confirmer après.
compost-done = **{ $chapter }** a bien fini. Je propose à ses membres une prochaine maison, je remercie ses connectors, et ses archives restent lisibles. Personnes prévenues d'un événement annulé : { $people }. `/chapter reseed` le fait revenir.
compost-kept = **{ $chapter }** continue, et ses membres l'apprennent dans un instant. On peut le proposer à nouveau.
compost-status = { $status } : `/chapter reseed` le fait revenir
compost-memory-title = Composté en { $year }

compost-told-proposed = { $who } propose que **{ $chapter }** finisse bien. Ses membres décident jusqu'au { $closes } ; tu peux soutenir, demander ou objecter.
compost-told-agreed = Les membres de **{ $chapter }** sont d'accord pour qu'il finisse. Un ou une steward regarde ce qui reste à régler et confirme.
compost-told-thanks = **{ $chapter }** a fini, et ton rôle avec lui. Merci de l'avoir porté : ses événements, ses gens et ce qu'on y a appris restent. S'il t'appelle à nouveau un jour, `/chapter reseed` le fait revenir.
compost-told-kept = **{ $chapter }** continue : sa fin n'a pas été confirmée. { $gathering ->
        [yes] La rencontre reste au calendrier ; qui l'organise peut lui donner un autre nom, ou l'annuler.
       *[no] Merci d'y avoir réfléchi ensemble.
    }
compost-farewell = **{ $chapter }** a fini, avec votre accord. Merci à tout le monde : ce qui s'est passé ici reste lisible.
compost-farewell-lessons = Ce qu'on a appris :
compost-farewell-homes = Vous pouvez rejoindre :
compost-agreed-next = Un ou une steward regarde ce qui reste à régler et confirme, avec `/chapter compost`. D'ici là rien ne change.

reseed-form = { $chapter } recommence
reseed-form-why = À quoi t'engages-tu, et avec qui ?
reseed-hint-why = Les stewards et les personnes qui en faisaient partie le lisent
reseed-asked = Merci. C'est aux stewards de dire si **{ $chapter }** recommence ; `/chapter reseed` leur montre à quoi tu t'engages, et je te dirai leur réponse.
reseed-lessons = Ce qu'on a appris la dernière fois :
reseed-wanted = { $who } voudrait faire recommencer **{ $chapter }** :
reseed-done = **{ $chapter }** est à nouveau une graine, dont { $who } prend soin. Sa mémoire est là, son rôle et son salon rouvrent, et j'invite les personnes qui en faisaient partie.
reseed-declined = **{ $chapter }** reste composté pour l'instant ; { $who } l'apprend.
reseed-told-agreed = **{ $chapter }** est à nouveau une graine, et tu en prends soin. Sa liste d'étapes commence : `/onboard mine`. J'invite les personnes qui en faisaient partie.
reseed-told-declined = **{ $chapter }** reste composté pour l'instant, disent les stewards. Parlez-en ensemble : ce qui ne va pas aujourd'hui ira peut-être au printemps.
reseed-told-again = **{ $chapter }** recommence, avec { $who }. Qui en faisait partie en fait toujours partie, et tout le monde peut venir :

button-compost = Composter
button-lives-on = Il continue
button-look = Regarder et confirmer
button-archive = Les archives
button-join-home = Rejoindre { $chapter }
button-reseed = Le faire recommencer
button-reseed-later = Pas pour l’instant

field-lessons = bilan
field-commitment = engagement

effect-compost-agreed = la demande de confirmer la fin d'un chapitre
effect-compost-farewell = l'adieu d'un chapitre
effect-compost-kept = la nouvelle qu'un chapitre continue
effect-compost-proposed = la nouvelle qu'on propose la fin d'un chapitre
effect-compost-thanks = le merci aux connectors d'un chapitre qui a fini
effect-reseed-asked = la demande de faire recommencer un chapitre
effect-reseed-invited = l'invitation à un chapitre qui recommence
effect-reseed-news = la réponse à qui voudrait faire recommencer un chapitre

refusal-ending-under-way = On décide déjà si **{ $chapter }** finit. `/chapter compost` montre où on en est.
refusal-ending-not-agreed = Les membres de **{ $chapter }** n'ont pas donné leur accord à sa fin, donc il n'y a rien à confirmer. `/chapter compost` montre où on en est.
refusal-ends-by-consent = Ses membres décident si **{ $chapter }** finit : `/chapter compost` leur demande et s'occupe de ce qui reste.
refusal-begins-by-reseeding = **{ $chapter }** est composté. `/chapter reseed` le fait revenir avec sa mémoire.
refusal-already-composted = **{ $chapter }** a déjà fini. `/chapter show` dit ce qu'on a appris, `/chapter reseed` le fait revenir.
refusal-goodbye-too-early = La dernière rencontre vient après la décision, qui se clôt au plus tôt le { $closes }. Choisis une heure plus tardive, ou laisse vide.
refusal-no-room-for-members = **{ $chapter }** n'a pas de salon à lui. Écris `/chapter compost` dans un salon que ses membres peuvent lire, ou donne-lui d'abord un salon avec `/chapter edit`.
refusal-not-composted = **{ $chapter }** vit, donc il n'y a rien à recommencer. `/chapter show` dit comment y entrer.
refusal-reseeding-under-way = Quelqu'un a déjà demandé à faire recommencer **{ $chapter }**, et les stewards n'ont pas encore répondu. Parles-en avec cette personne : il faut être plusieurs.
refusal-name-taken-since = Un chapitre appelé **{ $other }** vit désormais, donc **{ $chapter }** ne peut pas revenir sous son nom. Rejoins-le avec `/chapter join`, ou demande à un ou une steward de renommer l'un des deux.
refusal-reseeder-left = La personne qui voulait faire recommencer **{ $chapter }** a quitté le serveur. Appuie sur *Pas pour l’instant* : alors quelqu'un d'autre peut demander.
refusal-reseeding-gone = On y a déjà répondu. `/chapter show` dit où en est le chapitre.
