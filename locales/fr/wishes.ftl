## Souhaits : des événements qui n'ont pas encore de date

wish-title = Un souhait : { $title }
wish-interested =
    { $interested ->
        [0] personne ne l'a encore dit : ouvre la voie
        [one] une personne intéressée
       *[other] { $interested } personnes intéressées
    }
button-interested = Ça m'intéresse
wish-said = C'est noté : **{ $title }** t'intéresse. Dès qu'il y a une date, je te le dis.
wish-said-already = Tu avais déjà dit que **{ $title }** t'intéresse. Dès qu'il y a une date, je te le dis.
wish-created = **{ $title }** est souhaité. Son message arrive dans { $where } dans un instant. Quand tu connais la date, donne-la avec `/event edit` et son option `when` : les personnes intéressées seront prévenues.
wish-created-nowhere = **{ $title }** est souhaité et se trouve avec `/event list` et son option `kind`. Il n'y a pas encore de salon, donc rien n'est publié. Quand tu connais la date, donne-la avec `/event edit`.
wish-date-preview = Le souhait **{ $title }** a une date : { $when } ({ $wall }). { $told ->
        [0] Personne d'autre ne s'y intéressait encore.
        [one] Une personne intéressée sera prévenue.
       *[other] { $told } personnes intéressées seront prévenues.
    } Rien n'est fait avant que tu appuies sur **Confirmer**.
wish-dated = **{ $title }** est annoncé, { $when } ; ses rappels sont prévus. { $told ->
        [0] Personne d'autre ne s'y intéressait encore.
        [one] Une personne est prévenue.
       *[other] { $told } personnes sont prévenues.
    }
wish-news = **{ $title }**, qui t'intéresse, a maintenant une date : { $when }. Viendras-tu ?

refusal-no-date-yet = **{ $title }** n'est encore qu'un souhait : il n'y a pas de moment à te rappeler. Appuie sur *Ça m'intéresse*, et je te dirai quand il y a une date.
refusal-wish-needs-date = **{ $title }** reste un souhait tant qu'il n'a pas de date. Donne `when` avec `kind`, par exemple « 14 mai 19:00 ».
refusal-already-dated = **{ $title }** a une date, ce n'est donc plus un souhait. Fais-en un nouveau avec `/event create`.
refusal-wish-repeats = Un souhait n'a pas de date qui puisse se répéter. Laisse `repeat` de côté, ou donne une date.
wish-you = Ça t'intéresse.
