## Rappels

what-reminder = rappel
field-reminder = texte du rappel

reminder-preview =
    Voici ce que j'ai compris. Cela prend effet quand tu appuies sur **Confirmer**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Une fois
       *[other] { $repeat }
    } : { $what }
reminder-preview-channel = Il sera publié dans { $where }, où tout le monde peut le lire, parce que tu as choisi les salons avec `/profile reminders`.
reminder-made = C'est noté : { $when } ({ $relative }). { $repeat ->
        [none] Je te rappellerai : { $what }
       *[other] { $repeat }, je te rappellerai : { $what }
    }
reminder-discarded = Aucun rappel n'a été créé.
reminder-closed = Tes messages privés me sont fermés, et les rappels ne peuvent pas t'y parvenir : ouvre-les dans les paramètres de confidentialité de ce serveur, ou choisis le salon avec `/profile reminders`.
reminder-event = Je te rappellerai **{ $title }** le { $when }, { $lead } avant ({ $via }).
reminder-event-never = Je ne te rappellerai pas **{ $title }**.
reminder-event-on = début { $when }
reminder-by-dm = par message privé
reminder-by-channel = dans le salon
reminder-by-none = pas du tout
reminder-leads = Combien de temps avant **{ $title }** ({ $when }) veux-tu un rappel ?
reminder-snooze = Quand veux-tu que je te le rappelle ?
reminder-tomorrow = demain
reminder-snoozed = Je te le rappellerai { $relative } ({ $when }).
reminder-already-yours = Ce rappel est déjà le tien. *Plus tard* le fait revenir un peu après.
reminder-list = Ce que je vais te rappeler
reminder-none = Je n'ai rien à te rappeler. `/remind me` crée un rappel, et s'inscrire à un événement en prévoit un tout seul.
reminder-choose = En annuler un…
reminder-cancelled = Annulé : { $what }
reminder-cancelled-event = Je ne te rappellerai pas **{ $what }** ; ta place reste à toi.

notice-reminder-event = Tu m'as demandé de te rappeler **{ $title }** : { $when } ({ $relative }).

alert-seen = ✓ vu par { $person }
alert-delivery-expired = Quelque chose serait arrivé trop tard pour être utile et n'a pas été envoyé : { $kind }. Cela arrive quand je ne suis pas là un moment, ou que je ne peux pas publier là où il faut.

refusal-reminder-too-late = Ce moment ({ $moment }) est passé avant ta confirmation : rien n'a été gardé. Relance `/remind me` avec une heure plus tardive.
