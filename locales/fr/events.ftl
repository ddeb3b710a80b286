## Événements

event-title-cancelled = Annulé : { $title }
event-reason = Pourquoi
event-when = Quand
event-where = Où
event-seats = Qui
event-lasts = pendant { $length }
event-of-the-network = tout le réseau
event-of-the-connectors = entre connectors
event-footer = { $kind } · { $by }
event-source = Source : { $source }
event-going =
    { $going ->
        [0] encore personne : ouvre la voie
        [one] une personne vient
       *[other] { $going } personnes viennent
    }
event-going-of = { $going ->
        [one] { $going } place prise sur { $seats }
       *[other] { $going } places prises sur { $seats }
    }
event-waiting = { $waiting } en attente
event-maybe = { $maybe } peut-être
event-went = { $going ->
    [0] personne n'avait répondu
    [one] une personne avait dit venir
   *[other] { $going } personnes avaient dit venir
}
event-came = { $roughly ->
    [yes] environ { $came } sont venues
   *[no] { $came ->
        [one] une personne est venue
       *[other] { $came } sont venues
    }
}
event-over = Terminé
event-within = une partie de *{ $whole }*
event-you = Toi
event-you-none = Tu n'as pas encore répondu.
event-you-going = Tu viens. ✓
event-you-maybe = Tu viens peut-être.
event-you-no = Tu ne peux pas venir.
event-you-waiting = Tu as la place { $place } sur la liste d'attente.
answer-going = ✓ je viens
answer-waiting = en attente
answer-maybe = peut-être
answer-no = je ne viens pas

event-list-title = Prochains événements
event-list-empty = Rien n'est encore prévu. Les connectors ajoutent des événements avec `/event create` ; `/chapter near` dit à qui en parler.
event-list-none = Rien ne correspond. Essaie une période plus large, ou `/event list` sans filtre.
event-mine-title = Tes événements
event-mine-empty = Tu n'as répondu à aucun événement à venir. `/event list` montre ce qui se passe.

event-preview =
    Voici ce que j'ai compris. Rien n'est fait avant que tu appuies sur **Confirmer**.
    { $when } · visible par : { $audience }
event-created = **{ $title }** est annoncé. Son message arrive dans { $where } dans un instant, et les rappels sont prévus.
event-created-nowhere = **{ $title }** est enregistré et se trouve avec `/event list`. Son chapitre n'a pas encore de salon, donc rien n'est publié : choisis-en un avec `/chapter edit` (ou `/network settings` pour le réseau).
event-discarded = Rien n'a changé.
event-move-preview = **{ $title }** passe de { $before } à { $after } ({ $wall }). { $told ->
        [0] Personne n'a encore répondu.
        [one] Une personne qui a répondu sera prévenue.
       *[other] { $told } personnes qui ont répondu seront prévenues.
    }
event-cancel-preview =
    Annuler **{ $title }** ({ $when }) ? { $reason ->
        [none] L'option `reason` permet de dire pourquoi.
       *[other] Raison : { $reason }
    }
    { $told ->
        [0] Personne n'a encore répondu.
        [one] Une personne qui a répondu sera prévenue.
       *[other] { $told } personnes qui ont répondu seront prévenues.
    }
event-changed = **{ $title }** est modifié.
event-changed-moved = C'est maintenant { $when } ; les rappels ont suivi. { $told ->
        [0] Personne n'avait encore répondu.
        [one] Une personne est prévenue.
       *[other] { $told } personnes sont prévenues.
    }
event-changed-promoted = { $promoted ->
        [one] Une personne qui attendait a maintenant une place.
       *[other] { $promoted } personnes qui attendaient ont maintenant une place.
    }
event-changed-over = { $going } personnes ont déjà une place, plus qu'il n'y en a maintenant : elles la gardent toutes. Une place se libère quand il y a moins de { $seats } personnes.
event-cancelled = **{ $title }** est annulé. { $told ->
        [0] Personne n'avait répondu.
        [one] Une personne qui venait est prévenue.
       *[other] { $told } personnes qui venaient sont prévenues.
    }
event-seated = C'est noté, tu viens à **{ $title }** ({ $when }). Je te le rappellerai ; `/profile reminders` dit quand et comment.
event-waitlisted = **{ $title }** est complet. Tu as la place { $place } sur la liste d'attente ; dès qu'une place se libère, je te le dis.
event-already-going = Tu as déjà une place à **{ $title }**.
event-already-waiting = Tu es déjà sur la liste d'attente de **{ $title }**, à la place { $place }.
event-said-maybe = C'est noté : tu viens peut-être à **{ $title }**.
event-said-maybe-already = Tu avais déjà dit peut-être pour **{ $title }**.
event-said-no = C'est noté : tu ne peux pas venir à **{ $title }**. Merci de l'avoir dit.
event-said-no-already = Tu avais déjà dit que tu ne peux pas venir à **{ $title }**.
event-left = Ta réponse à **{ $title }** est retirée.
event-was-not-coming = Tu n'avais pas répondu à **{ $title }** ; rien n'a changé.
reminder-dm-closed = Tes messages privés me sont fermés, je ne peux donc pas te le rappeler là : ouvre-les dans les paramètres de confidentialité de ce serveur, ou choisis le salon avec `/profile reminders`.

button-going = Je viens
button-maybe = Peut-être
button-cannot = Je ne peux pas
button-remind = Me le rappeler
button-details = Détails
button-link = Ouvrir le lien
button-confirm = Confirmer
button-discard = Abandonner
button-keep = Garder
button-back = Retour
button-more = Suite
button-snooze = Plus tard
button-me-too = Moi aussi
button-seen = Vu
event-handed = **{ $chapter }** accueille maintenant **{ $title }** : son message et ses rappels passent dans ce salon.
