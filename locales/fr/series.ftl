## Séries : des événements qui reviennent

series-every = { $repeat ->
        [weekly] chaque semaine, le { $day }
        [fortnightly] toutes les deux semaines, le { $day }
        [monthly_weekday] chaque mois, le { $nth ->
            [1] premier
            [2] deuxième
            [3] troisième
            [4] quatrième
           *[last] dernier
        } { $day }
        [monthly_date] chaque mois, le { $number }{ $late ->
            [yes] {" "}(ou le dernier jour)
           *[no] {""}
        }
        [half_yearly] tous les six mois, le { $number }{ $late ->
            [yes] {" "}(ou le dernier jour)
           *[no] {""}
        }
       *[yearly] chaque année, le { $date }
    }
series-until = { $until ->
        [none] sans fin
       *[other] jusqu'au { $until }
    }
series-preview =
    Cela revient **{ $every }**, { $until }.
    Ses premières dates : { $dates }
series-select-until = Jusqu'à quand… ({ $until })
series-until-none = Sans fin
series-until-dates = { $number } dates
series-until-months = { $number ->
        [12] un an
       *[other] { $number } mois
    }
series-until-typed = Un autre jour…
series-until-form = Jusqu'à quand ?
series-until-input = Le dernier jour possible
series-until-example = 30 juin · fin juillet

series-card = Revient { $every }
series-on = Cela revient **{ $every }**, { $until }.
series-field = Revient
series-part = { $every } · { $until }
series-part-next = Prochaines dates : { $dates }
series-part-regular = Tu viens à chaque date.
series-open = Une autre date…
button-every-date = Venir à chaque date
button-leave-every-date = Quitter toutes les dates
button-keep-going = Continuer
button-end-series = Y mettre fin

series-joined = Tu viens maintenant à chaque date de **{ $title }** ({ $every }) : { $seated ->
        [0] aucune place n'est encore libre
        [one] une date est notée
       *[other] { $seated } dates sont notées
    }, et les suivantes s'ajoutent d'elles-mêmes. Je te rappelle chacune.{ $waiting ->
        [0] {""}
        [one] {" "}L'une est complète : tu es sur sa liste d'attente.
       *[other] {" "}{ $waiting } sont complètes : tu es sur leurs listes d'attente.
    }{ $kept ->
        [0] {""}
        [one] {" "}Ta réponse à une date reste comme tu l'avais donnée.
       *[other] {" "}Tes réponses à { $kept } dates restent comme tu les avais données.
    }
series-left = Tu ne viens plus d'office à **{ $title }**. { $left ->
        [0] Il ne restait aucune réponse de ta part.
        [one] Ta réponse à une date à venir est retirée.
       *[other] Tes réponses à { $left } dates à venir sont retirées.
    }
series-left-one = Tu viens toujours aux autres dates.

series-edit-preview = { $scope ->
        [all] Toutes les dates à venir de **{ $title }** changent.
       *[following] **{ $title }** change à partir du { $from }.
    }
series-edit-moved = { $moved ->
        [0] Aucune date ne bouge.
        [one] Une date bouge.
       *[other] { $moved } dates bougent.
    }
series-edit-first = La date choisie est maintenant le { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] Aucune date ne change d'aspect.
        [one] Une date change.
       *[other] { $changed } dates changent ; ce qu'une date a de particulier reste.
    }
series-edit-cancelled = { $cancelled ->
        [one] Une date n'aura pas lieu.
       *[other] { $cancelled } dates n'auront pas lieu.
    }
series-edit-made = { $made ->
        [one] Une nouvelle date s'ajoute.
       *[other] { $made } nouvelles dates s'ajoutent.
    }
series-told = { $people ->
        [0] Personne n'a encore répondu à ces dates.
        [one] Une personne est prévenue, une seule fois.
       *[other] { $people } personnes sont prévenues, chacune une seule fois.
    }
series-edited = **{ $title }** est modifié.
series-promoted = { $promoted ->
        [one] Une personne qui attendait a maintenant une place.
       *[other] { $promoted } personnes qui attendaient ont maintenant une place.
    }
series-end-preview = { $scope ->
        [all] Annuler toutes les dates à venir de **{ $title }** ({ $dates ->
            [one] une date
           *[other] { $dates } dates
        }) ?
       *[following] Annuler **{ $title }** à partir du { $from } ({ $dates ->
            [one] une date
           *[other] { $dates } dates
        }) ?
    } { $reason ->
        [none] Tu peux donner une raison avec l'option `reason`.
       *[other] Raison : { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** n'a plus lieu ; { $dates ->
            [one] une date est annulée
           *[other] { $dates } dates sont annulées
        }.
       *[following] **{ $title }** s'arrête avant le { $from } ; { $dates ->
            [one] une date est annulée
           *[other] { $dates } dates sont annulées
        }.
    }
series-begun = **{ $title }** revient maintenant { $every }, { $until }. Ensuite : { $dates }
series-kept = Merci : **{ $title }** continue. Je ne redemanderai pas avant six mois.

notice-series-changed = **{ $title }** a changé : { $moved ->
        [0] {""}
        [one] une de tes dates a un autre horaire
       *[other] { $moved } de tes dates ont un autre horaire
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] une n'aura pas lieu
       *[other] { $cancelled } n'auront pas lieu
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Pourquoi : { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}Ta prochaine date est le { $when } ; tes réponses restent valables, change-les si cela ne te convient pas.
    }
notice-series-ended = **{ $title }** ({ $every }) n'a plus lieu : { $cancelled ->
        [one] la date à laquelle tu avais répondu est annulée.
       *[other] les { $cancelled } dates auxquelles tu avais répondu sont annulées.
    } { $reason ->
        [none] L'équipe n'a pas donné de raison.
       *[other] Pourquoi : { $reason }
    }
notice-series-still-on = Voilà six mois que je n'ai plus de nouvelles de toi au sujet de **{ $title }** ({ $every } ; prochaine date { $when }). Est-ce que ça continue ? Rien ne s'arrête tout seul, quoi que tu choisisses.
notice-series-still-on-other = **{ $title }** ({ $every } ; prochaine date { $when }) est organisé par <@{ $organiser }>, dont je n'ai plus de nouvelles à ce sujet depuis six mois. Sais-tu si cela continue ?
notice-series-server = Pour y mettre fin, utilise `/event cancel` avec le `scope` *toutes les dates* sur le serveur.
alert-series-quiet = Personne n'a dit si **{ $title }** continue : j'ai demandé à la personne qui l'organise et aux connectors de son chapitre. La série reste au calendrier ; `/event cancel` avec le `scope` *toutes les dates* y met fin.

effect-series-changed = l'annonce qu'une série a changé
effect-series-ended = l'annonce qu'une série s'arrête
effect-series-extend = les prochaines dates d'une série
effect-series-still_on = la question de savoir si une série continue
effect-series-quiet = l'examen d'une série sans nouvelles

refusal-series-gone = Cette série est terminée ou a été arrêtée : rien n'a changé. `/event list` montre ce qui est prévu.
refusal-repeat-needs-scope = Une seule date de **{ $title }** ne peut pas revenir selon sa propre règle. Choisis *celle-ci et les suivantes* ou *toutes les dates*.
refusal-until-too-soon = La série s'arrêterait avant sa prochaine date ({ $first }). Choisis un jour plus tardif, ou annule-la avec `/event cancel`.
refusal-dates-past = Une date passerait au { $moment }, qui est révolu. Choisis un moment plus tardif, ou *celle-ci et les suivantes*.
refusal-chapter-of-one-date = **{ $title }** revient : un autre chapitre reprend une date à la fois. Modifie-la avec `scope: this`.
series-edit-apart = Les dates qui ont reçu leur propre horaire, à partir du { $dates }, le gardent.
