## Sèries: esdeveniments que tornen

series-every = { $repeat ->
        [weekly] cada setmana, el { $day }
        [fortnightly] cada dues setmanes, el { $day }
        [monthly_weekday] cada mes, { $nth ->
            [1] el primer
            [2] el segon
            [3] el tercer
            [4] el quart
           *[last] l'últim
        } { $day }
        [monthly_date] cada mes, el dia { $number }{ $late ->
            [yes] {" "}(o l'últim)
           *[no] {""}
        }
        [half_yearly] cada sis mesos, el dia { $number }{ $late ->
            [yes] {" "}(o l'últim)
           *[no] {""}
        }
       *[yearly] cada any, el { $date }
    }
series-until = { $until ->
        [none] sense final
       *[other] fins al { $until }
    }
series-preview =
    Torna **{ $every }**, { $until }.
    Les primeres dates: { $dates }
series-select-until = Fins quan… ({ $until })
series-until-none = Sense final
series-until-dates = { $number } dates
series-until-months = { $number ->
        [12] un any
       *[other] { $number } mesos
    }
series-until-typed = Un altre dia…
series-until-form = Fins quan?
series-until-input = L'últim dia que es pot fer
series-until-example = 30 de juny · finals de juliol

series-card = Torna { $every }
series-on = Torna **{ $every }**, { $until }.
series-field = Torna
series-part = { $every } · { $until }
series-part-next = Pròximes dates: { $dates }
series-part-regular = Vas a totes les dates.
series-open = Una altra data…
button-every-date = Vaig a totes
button-leave-every-date = Deixa totes les dates
button-keep-going = Continua
button-end-series = Acaba-la

series-joined = Ara vas a totes les dates de **{ $title }** ({ $every }): { $seated ->
        [0] encara no hi ha cap plaça lliure
        [one] hi ha una data apuntada
       *[other] hi ha { $seated } dates apuntades
    }, i les següents s'hi afegeixen soles. Te les recordo totes.{ $waiting ->
        [0] {""}
        [one] {" "}N'hi ha una de plena: ets a la llista d'espera.
       *[other] {" "}N'hi ha { $waiting } de plenes: ets a les llistes d'espera.
    }{ $kept ->
        [0] {""}
        [one] {" "}El que havies respost a una data es queda com estava.
       *[other] {" "}El que havies respost a { $kept } dates es queda com estava.
    }
series-left = Ja no vas a **{ $title }** per defecte. { $left ->
        [0] No hi quedava cap resposta teva.
        [one] S'ha retirat la teva resposta a una data pròxima.
       *[other] S'han retirat les teves respostes a { $left } dates pròximes.
    }
series-left-one = A les altres dates hi continues anant.

series-edit-preview = { $scope ->
        [all] Canvien totes les dates pròximes de **{ $title }**.
       *[following] **{ $title }** canvia a partir d'aquesta data: { $from }.
    }
series-edit-moved = { $moved ->
        [0] No es mou cap data.
        [one] Es mou una data.
       *[other] Es mouen { $moved } dates.
    }
series-edit-first = La data que has triat ara és { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] No canvia cap data.
        [one] Canvia una data.
       *[other] Canvien { $changed } dates; el que una data tenia de propi es queda.
    }
series-edit-cancelled = { $cancelled ->
        [one] Una data no es farà.
       *[other] { $cancelled } dates no es faran.
    }
series-edit-made = { $made ->
        [one] S'afegeix una data nova.
       *[other] S'afegeixen { $made } dates noves.
    }
series-told = { $people ->
        [0] Encara no ha respost ningú a aquestes dates.
        [one] Ho faig saber a una persona, una sola vegada.
       *[other] Ho faig saber a { $people } persones, una vegada a cada una.
    }
series-edited = **{ $title }** ha canviat.
series-promoted = { $promoted ->
        [one] Una persona de la llista d'espera ja té plaça.
       *[other] { $promoted } persones de la llista d'espera ja tenen plaça.
    }
series-end-preview = { $scope ->
        [all] Vols cancel·lar totes les dates pròximes de **{ $title }** ({ $dates ->
            [one] una data
           *[other] { $dates } dates
        })?
       *[following] Vols cancel·lar **{ $title }** a partir d'aquesta data: { $from } ({ $dates ->
            [one] una data
           *[other] { $dates } dates
        })?
    } { $reason ->
        [none] Pots dir per què amb l'opció `reason`.
       *[other] Motiu: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** ja no es farà; { $dates ->
            [one] s'ha cancel·lat una data
           *[other] s'han cancel·lat { $dates } dates
        }.
       *[following] **{ $title }** s'acaba abans d'aquesta data: { $from }; { $dates ->
            [one] s'ha cancel·lat una data
           *[other] s'han cancel·lat { $dates } dates
        }.
    }
series-begun = Ara **{ $title }** torna { $every }, { $until }. El que ve: { $dates }
series-kept = Gràcies: **{ $title }** continua. No ho tornaré a preguntar en mig any.

notice-series-changed = **{ $title }** ha canviat: { $moved ->
        [0] {""}
        [one] una de les teves dates té una altra hora
       *[other] { $moved } de les teves dates tenen una altra hora
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] una no es farà
       *[other] { $cancelled } no es faran
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Per què: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}La teva pròxima data és el { $when }; les teves respostes continuen valent, canvia-les si no et va bé.
    }
notice-series-ended = **{ $title }** ({ $every }) ja no es farà: { $cancelled ->
        [one] s'ha cancel·lat la data a què havies respost.
       *[other] s'han cancel·lat les { $cancelled } dates a què havies respost.
    } { $reason ->
        [none] Qui organitza no n'ha dit el motiu.
       *[other] Per què: { $reason }
    }
notice-series-still-on = Fa mig any que no sé res de tu sobre **{ $title }** ({ $every }; pròxima data: { $when }). Continua? No s'acaba res tot sol: premis el que premis, o res.
notice-series-still-on-other = **{ $title }** ({ $every }; pròxima data: { $when }) ho organitza <@{ $organiser }>, i fa mig any que no me'n diu res. Saps si continua?
notice-series-server = Per acabar-la, fes servir al servidor `/event cancel` amb `scope` *All dates* (totes les dates).
alert-series-quiet = Ningú no ha respost si **{ $title }** continua: ho he preguntat a qui l'organitza i als connectors del seu capítol. Es queda al calendari; `/event cancel` amb `scope` *All dates* (totes les dates) l'acaba.

effect-series-changed = la notícia que una sèrie ha canviat
effect-series-ended = la notícia que una sèrie s'ha acabat
effect-series-extend = les pròximes dates d'una sèrie
effect-series-still_on = la pregunta de si una sèrie continua
effect-series-quiet = la revisió d'una sèrie que ha callat

refusal-series-gone = Aquesta sèrie s'ha acabat o algú l'ha acabada, i no ha canviat res. `/event list` mostra què es fa.
refusal-repeat-needs-scope = Una sola data de **{ $title }** no pot tornar amb una regla pròpia. Tria el `scope` *This date and the following* (aquesta i les següents) o *All dates* (totes).
refusal-until-too-soon = La sèrie s'acabaria abans de la seva pròxima data ({ $first }). Tria un dia posterior, o cancel·la-la amb `/event cancel`.
refusal-dates-past = Una data es mouria a { $moment }, que ja ha passat. Tria una hora posterior, o el `scope` *This date and the following* (aquesta i les següents).
refusal-chapter-of-one-date = **{ $title }** torna: un altre capítol se'n fa càrrec data per data. Edita-la amb `scope: this`.
series-edit-apart = Les dates que ja tenien una hora pròpia, a partir de { $dates }, la conserven.
