## Importer un agenda d’ailleurs

import-preview = { $host ->
        [none] **{ $name }**, un fichier, pour { $chapter }. Rien n’est encore fait ; voici ce que ferait *Confirmer* :
       *[other] **{ $name }** sur { $host }, pour { $chapter }. Rien n’est encore fait ; voici ce que ferait *Confirmer* :
    }
import-afresh = L’agenda a changé depuis que je te l’ai montré, je n’ai donc encore rien pris.
import-added = { $number ->
        [one] **{ $number }** événement serait ajouté
       *[other] **{ $number }** événements seraient ajoutés
    }
import-changed = { $number ->
        [one] **{ $number }** événement changerait
       *[other] **{ $number }** événements changeraient
    }
import-cancelled = { $number ->
        [one] **{ $number }** événement serait annulé ; les personnes qui venaient sont prévenues
       *[other] **{ $number }** événements seraient annulés ; les personnes qui venaient sont prévenues
    }
import-unchanged = { $number ->
        [one] **{ $number }** événement est déjà là, tel quel
       *[other] **{ $number }** événements sont déjà là, tels quels
    }
import-already = { $number ->
        [one] **{ $number }** événement est déjà dans notre agenda, venu d’ailleurs : il n’est pas ajouté deux fois
       *[other] **{ $number }** événements sont déjà dans notre agenda, venus d’ailleurs : ils ne sont pas ajoutés deux fois
    }
import-off = { $number ->
        [one] **1** événement est annulé là-bas, et reste dehors
       *[other] **{ $number }** événements sont annulés là-bas, et restent dehors
    }
import-empty = rien pour le moment : je n’y trouve aucun événement à venir
import-over = { $number ->
        [one] **{ $number }** événement est passé, et reste dehors
       *[other] **{ $number }** événements sont passés, et restent dehors
    }
import-aside = { $number ->
        [one] **{ $number }** entrée est laissée de côté : { $why }
       *[other] **{ $number }** entrées sont laissées de côté : { $why }
    }
import-why-duplicate = elle y figure deux fois
import-why-superseded = il en existe une version plus récente
import-why-no-title = elle n’a pas de titre
import-why-no-date = elle n’a pas de date
import-why-bad-date = sa date n’a pas de sens
import-why-bad-zone = son fuseau horaire est inconnu
import-why-bad-rule = je ne comprends pas quand elle se répète
import-why-too-often = elle se répète plus d’une fois par jour
import-why-private = elle est marquée comme privée
import-why-not-text = ses lettres sont écrites d’une façon que je ne sais pas lire (je lis l’UTF-8)
import-why-other = je n’arrive pas à la lire
import-more = L’agenda contient plus de dates que je n’en prends en une fois : les plus proches d’abord, les autres suivront au fil du temps.
import-first = Les premiers
import-and-more = { $number ->
        [one] … et encore { $number }
       *[other] … et encore { $number }
    }
import-nothing = Il n’y a rien à prendre ici, donc rien à confirmer.
import-will-follow = Après *Confirmer*, je regarde toutes les six heures : ce qui change là-bas change ici, et les personnes qui viennent en sont prévenues. Ce que tu changes ici à la main reste à toi.
import-done = **{ $name }** est dans l’agenda de { $chapter } : { $changes }. Son salon reçoit les rappels des événements ; aucune fiche n’est publiée pour chacun d’eux.
import-done-already = { $number ->
        [one] Un événement était déjà dans notre agenda, et n’a pas été ajouté deux fois.
       *[other] { $number } événements étaient déjà dans notre agenda, et n’ont pas été ajoutés deux fois.
    }
import-done-followed = Désormais, je regarde toutes les six heures ce qui y change. `/event import` sans adresse montre les agendas suivis, et permet d’arrêter.
import-discarded = Rien n’a été pris.
import-count-added = { $number ->
        [one] { $number } ajouté
       *[other] { $number } ajoutés
    }
import-count-changed = { $number ->
        [one] { $number } modifié
       *[other] { $number } modifiés
    }
import-count-cancelled = { $number ->
        [one] { $number } annulé
       *[other] { $number } annulés
    }
import-count-none = rien de nouveau
import-reason = Dans « { $name } », le calendrier dont il vient, il n’a plus lieu.

button-for-network = Plutôt pour tout le réseau
button-of-network = Ceux de tout le réseau
button-list = Voir les événements
button-check = Vérifier : { $name }
button-stop = Ne plus suivre : { $name }
button-stop-following = Ne plus suivre
button-keep-trying = Continuer d’essayer
button-remove-them = Les retirer
button-keep-them = Les garder

## Les agendas suivis

follow-none = Aucun agenda n’est encore suivi pour { $chapter }. Donne-moi son adresse : `/event import url:`
follow-list = Agendas suivis pour { $chapter } :
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] rien à venir
        [one] { $events } événement à venir
       *[other] { $events } événements à venir
    } · vérifié { $checked } · { $state ->
        [gone] il indique avoir disparu pour de bon
        [failing] je n’ai pas pu le lire la dernière fois, et je réessaie
        [held] { $held } événements attendent ta décision
       *[fine] tout va bien
    }
follow-checked = **{ $name }** : { $changes }.
follow-checked-held = { $number ->
        [one] Un événement n’y figure plus. Il reste jusqu’à ta décision.
       *[other] { $number } événements n’y figurent plus. Ils restent jusqu’à ta décision.
    }
follow-stopped = **{ $name }** n’est plus suivi. Ses événements restent dans notre agenda ; `/event import` permet de le suivre à nouveau.
follow-kept = Merci. Je continue d’essayer **{ $name }**, et je reposerai la question après une nouvelle semaine de silence.
follow-removed = { $number ->
        [one] Un événement de **{ $name }** est annulé ; les personnes qui venaient sont prévenues.
       *[other] { $number } événements de **{ $name }** sont annulés ; les personnes qui venaient sont prévenues.
    }
follow-spared = { $number ->
        [one] Un événement reste, bien que **{ $name }** ne le contienne plus.
       *[other] { $number } événements restent, bien que **{ $name }** ne les contienne plus.
    }
follow-events-title = Événements à venir
follow-events-none = Rien n’est prévu pour le moment.
follow-news = Du nouveau parmi les événements de **{ $name }** : { $changes }.
follow-held = **{ $number }** des { $coming } événements à venir de { $chapter } que je connais par **{ $name }** ({ $host }) ne figurent plus dans cet agenda. C’est peut-être une erreur là-bas, je n’ai donc rien retiré. Faut-il les annuler ? Les personnes qui venaient seraient prévenues.
follow-failing = Depuis une semaine, je n’arrive pas à lire l’agenda **{ $name }** ({ $host }), suivi pour { $chapter }. Ses événements restent tels quels. Dois-je continuer d’essayer ?
follow-gone = **{ $host }** indique que l’agenda **{ $name }**, suivi pour { $chapter }, a disparu pour de bon. Ses événements restent tels quels. Dois-je arrêter de le suivre ?

effect-calendar-follow = la vérification d’un agenda suivi
effect-calendar-news = les nouvelles d’un agenda suivi
effect-calendar-asked = une question sur un agenda suivi

refusal-url-or-file = Merci de me donner soit une adresse, soit un fichier, un à la fois.
refusal-chapter-needed = Tu animes plusieurs chapitres : indique dans `chapter` à qui sont ces événements.
refusal-file-kind-unknown = Je sais lire les agendas (`.ics`) et les tableaux d’événements (`.csv`) ; **{ $name }** ne semble être ni l’un ni l’autre.
refusal-file-too-large = **{ $name }** dépasse { $megabytes } Mo, c’est plus que je n’en lis en une fois.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** est vide, il n’y a donc rien à prendre.
        [too-large] **{ $name }** contient plus d’événements que je n’en lis en une fois.
        [wrong-columns] Il manque une colonne au tableau **{ $name }** : il me faut au moins `id`, `name`, `local_date` et `local_time`.
       *[other] Ce qui se trouve sur **{ $name }** n’est pas un agenda que je sais lire. La bonne adresse finit le plus souvent par `.ics`, et se trouve là où l’agenda propose de partager ou de s’abonner.
    }
refusal-too-many-calendars = { $most } agendas sont déjà suivis ici, c’est le maximum. Arrêtes-en un avec `/event import`, puis réessaie.
refusal-calendar-stopped = Cet agenda n’est plus suivi.
refusal-hold-over = C’est réglé : les événements sont revenus, ou quelqu’un a déjà décidé.
