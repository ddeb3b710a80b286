## Serien: Events, die wiederkehren

series-every = { $repeat ->
        [weekly] jede Woche am { $day }
        [fortnightly] alle zwei Wochen am { $day }
        [monthly_weekday] jeden Monat am { $nth ->
            [1] ersten
            [2] zweiten
            [3] dritten
            [4] vierten
           *[last] letzten
        } { $day }
        [monthly_date] jeden Monat am { $number }.{ $late ->
            [yes] {" "}(oder am letzten Tag)
           *[no] {""}
        }
        [half_yearly] alle sechs Monate am { $number }.{ $late ->
            [yes] {" "}(oder am letzten Tag)
           *[no] {""}
        }
       *[yearly] jedes Jahr am { $date }
    }
series-until = { $until ->
        [none] ohne Ende
       *[other] bis zum { $until }
    }
series-preview =
    Es kehrt wieder: **{ $every }**, { $until }.
    Die ersten Termine: { $dates }
series-select-until = Bis wann… ({ $until })
series-until-none = Ohne Ende
series-until-dates = { $number } Termine
series-until-months = { $number ->
        [12] ein Jahr
       *[other] { $number } Monate
    }
series-until-typed = Ein anderer Tag…
series-until-form = Bis wann?
series-until-input = Der letzte mögliche Tag
series-until-example = 30. Juni · Ende Juli

series-card = Kehrt wieder: { $every }
series-on = Es kehrt wieder: **{ $every }**, { $until }.
series-field = Kehrt wieder
series-part = { $every } · { $until }
series-part-next = Nächste Termine: { $dates }
series-part-regular = Du kommst zu jedem Termin.
series-open = Ein anderer Termin…
button-every-date = Zu jedem Termin kommen
button-leave-every-date = Bei allen absagen
button-keep-going = Es geht weiter
button-end-series = Beenden

series-joined = Du kommst jetzt zu jedem Termin von **{ $title }** ({ $every }): { $seated ->
        [0] noch ist kein Platz frei
        [one] ein Termin ist notiert
       *[other] { $seated } Termine sind notiert
    }, und die nächsten folgen von selbst. Ich erinnere dich an jeden.{ $waiting ->
        [0] {""}
        [one] {" "}Einer ist ausgebucht: Du stehst dort auf der Warteliste.
       *[other] {" "}{ $waiting } sind ausgebucht: Du stehst dort auf den Wartelisten.
    }{ $kept ->
        [0] {""}
        [one] {" "}Was du zu einem Termin geantwortet hattest, ist geblieben.
       *[other] {" "}Was du zu { $kept } Terminen geantwortet hattest, ist geblieben.
    }
series-left = Du kommst nicht mehr von vornherein zu **{ $title }**. { $left ->
        [0] Es gab keine Antwort mehr von dir.
        [one] Deine Antwort zu einem kommenden Termin ist zurückgenommen.
       *[other] Deine Antworten zu { $left } kommenden Terminen sind zurückgenommen.
    }
series-left-one = Zu den anderen Terminen kommst du weiterhin.

series-edit-preview = { $scope ->
        [all] Alle kommenden Termine von **{ $title }** ändern sich.
       *[following] **{ $title }** ändert sich ab { $from }.
    }
series-edit-moved = { $moved ->
        [0] Kein Termin wird verlegt.
        [one] Ein Termin wird verlegt.
       *[other] { $moved } Termine werden verlegt.
    }
series-edit-first = Der Termin, den du gewählt hast, ist jetzt { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] Kein Termin sieht anders aus.
        [one] Ein Termin ändert sich.
       *[other] { $changed } Termine ändern sich; was für einen Termin eigens festgelegt wurde, bleibt.
    }
series-edit-cancelled = { $cancelled ->
        [one] Ein Termin fällt aus.
       *[other] { $cancelled } Termine fallen aus.
    }
series-edit-made = { $made ->
        [one] Ein neuer Termin kommt hinzu.
       *[other] { $made } neue Termine kommen hinzu.
    }
series-told = { $people ->
        [0] Zu diesen Terminen hat noch niemand geantwortet.
        [one] Eine Person erfährt es, einmal.
       *[other] { $people } Menschen erfahren es, jeweils einmal.
    }
series-edited = **{ $title }** ist geändert.
series-promoted = { $promoted ->
        [one] Eine Person von der Warteliste hat jetzt einen Platz.
       *[other] { $promoted } Menschen von der Warteliste haben jetzt einen Platz.
    }
series-end-preview = { $scope ->
        [all] Alle kommenden Termine von **{ $title }** absagen ({ $dates ->
            [one] einen Termin
           *[other] { $dates } Termine
        })?
       *[following] **{ $title }** ab { $from } absagen ({ $dates ->
            [one] einen Termin
           *[other] { $dates } Termine
        })?
    } { $reason ->
        [none] Mit der Option `reason` kannst du einen Grund nennen.
       *[other] Grund: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** findet nicht mehr statt; { $dates ->
            [one] ein Termin ist abgesagt
           *[other] { $dates } Termine sind abgesagt
        }.
       *[following] **{ $title }** endet vor { $from }; { $dates ->
            [one] ein Termin ist abgesagt
           *[other] { $dates } Termine sind abgesagt
        }.
    }
series-begun = **{ $title }** kehrt jetzt wieder: { $every }, { $until }. Als Nächstes: { $dates }
series-kept = Danke: **{ $title }** geht weiter. Ein halbes Jahr lang frage ich nicht mehr.

notice-series-changed = **{ $title }** hat sich geändert: { $moved ->
        [0] {""}
        [one] einer deiner Termine hat eine andere Zeit
       *[other] { $moved } deiner Termine haben eine andere Zeit
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] einer fällt aus
       *[other] { $cancelled } fallen aus
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Warum: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}Dein nächster Termin: { $when }; deine Antworten gelten weiter, ändere sie, wenn es dir nicht passt.
    }
notice-series-ended = **{ $title }** ({ $every }) findet nicht mehr statt: { $cancelled ->
        [one] Der Termin, zu dem du geantwortet hattest, ist abgesagt.
       *[other] Die { $cancelled } Termine, zu denen du geantwortet hattest, sind abgesagt.
    } { $reason ->
        [none] Einen Grund haben die, die es organisieren, nicht genannt.
       *[other] Warum: { $reason }
    }
notice-series-still-on = Seit einem halben Jahr habe ich von dir nichts über **{ $title }** gehört ({ $every }; nächster Termin { $when }). Geht es weiter? Von selbst endet nichts: ganz gleich, was du drückst, auch wenn du nichts drückst.
notice-series-still-on-other = **{ $title }** ({ $every }; nächster Termin { $when }) wird von <@{ $organiser }> organisiert, und seit einem halben Jahr habe ich von dort nichts darüber gehört. Weißt du, ob es weitergeht?
notice-series-server = Um es zu beenden, nimm auf dem Server `/event cancel` mit `scope` *Alle Termine*.
alert-series-quiet = Niemand hat gesagt, ob **{ $title }** weitergeht: Gefragt sind die Person, die es organisiert, und die Connectors des Chapters. Es bleibt im Kalender; `/event cancel` mit `scope` *Alle Termine* beendet es.

effect-series-changed = die Nachricht, dass sich eine Serie geändert hat
effect-series-ended = die Nachricht, dass eine Serie zu Ende ist
effect-series-extend = die nächsten Termine einer Serie
effect-series-still_on = die Frage, ob eine Serie weitergeht
effect-series-quiet = der Blick auf eine Serie, um die es still wurde

refusal-series-gone = Diese Serie ist vorbei oder wurde beendet, es hat sich also nichts geändert. `/event list` zeigt, was los ist.
refusal-repeat-needs-scope = Ein einzelner Termin von **{ $title }** kann nicht nach einer eigenen Regel wiederkehren. Wähle als `scope` *Dieser Termin und die folgenden* oder *Alle Termine*.
refusal-until-too-soon = So würde die Serie vor ihrem nächsten Termin enden ({ $first }). Wähle einen späteren Tag, oder sag sie mit `/event cancel` ab.
refusal-dates-past = Ein Termin würde auf { $moment } rücken, und das ist vorbei. Wähle eine spätere Zeit, oder als `scope` *Dieser Termin und die folgenden*.
refusal-chapter-of-one-date = **{ $title }** kehrt wieder: Ein anderes Chapter übernimmt jeweils einen Termin. Bearbeite ihn mit `scope: this`.
series-edit-apart = Die Termine mit einer eigenen Zeit, ab { $dates }, behalten sie.
