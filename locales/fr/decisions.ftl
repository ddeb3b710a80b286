## Décisions par consentement tacite

decision-noun-summit = Décision : { $title }
decision-noun-matter = Décision : { $title }
decision-noun-founding = Un chapitre à commencer : { $title }
decision-noun-connector = Un ou une connector à venir : { $title }
decision-noun-compost = Décision : { $title }
decision-state = Où en est-on
decision-event = Date de l'événement
decision-by = Proposée par
decision-support = Soutien
decision-objects = Objections
decision-questions = Questions
decision-you = Toi
decision-footer = Le silence soutient. On répond aux questions pendant que le temps court ; une objection dit pourquoi et l'arrête jusqu'à ce qu'on y réponde.
decision-open = Ouverte jusqu'au { $closes } ({ $relative }).
decision-stopped = Une objection a arrêté le temps. Une fois qu'on y a répondu ou qu'elle est levée, il reste { $left }.
decision-adopted = Adoptée le { $closed } : aucune objection ne tient.
decision-blocked = Bloquée le { $closed } : une objection est restée ouverte deux semaines.
decision-withdrawn = { $outcome ->
        [moot] Close le { $closed } : il n'y avait plus rien à décider.
       *[other] Retirée le { $closed }.
    }
decision-settled = levée
decision-outcome = { $status ->
        [adopted] C'est adopté : **{ $title }**. Le temps est écoulé et aucune objection ne tient. Merci à tout le monde.
        [blocked] C'est bloqué : **{ $title }**. Une objection est restée ouverte deux semaines. On peut proposer la chose autrement.
       *[other] { $outcome ->
            [moot] Ce n'est plus à décider : **{ $title }**. Ce dont il s'agissait a été annulé, a commencé ou a été retiré.
           *[other] La proposition est retirée : **{ $title }**. Rien n'est décidé.
        }
    }
decision-told = { $status ->
        [adopted] Ta proposition est adoptée : **{ $title }**. Le temps est écoulé et aucune objection ne tient.
        [blocked] Ta proposition est bloquée : **{ $title }**. Une objection est restée ouverte deux semaines. Parles-en avec la personne qui a objecté ; tu peux proposer la chose autrement.
       *[other] { $outcome ->
            [moot] Ta proposition n'est plus à décider : **{ $title }**. Ce dont il s'agissait a été annulé, a commencé ou a été retiré.
           *[other] Ta proposition a été retirée : **{ $title }**. Rien n'est décidé.
        }
    }
decision-news-question = { $who } pose une question sur ta proposition, **{ $title }** :
decision-news-object = { $who } objecte à ta proposition, **{ $title }**. Le temps est arrêté jusqu'à ta réponse, ou jusqu'à ce que l'objection soit levée :
decision-news-runs-on = Le temps reprend dès que chaque objection a sa réponse. Si cela ne répond pas à ta préoccupation, objecte à nouveau.
decision-news-answer = Au sujet de **{ $title }**, tu as une réponse :
decision-you-none = Tu n'as rien dit, ce qui vaut soutien.
decision-you-support = Tu soutiens cette proposition.
decision-you-question = Tu as posé une question. Le temps court.
decision-you-object = Tu objectes, et le temps est arrêté jusqu'à ce qu'on te réponde. Quand ce qui te préoccupe est réglé, appuie sur *Mon objection est levée*.
decision-you-answered = Tu as objecté et reçu une réponse. Si elle ne répond pas à ta préoccupation, objecte à nouveau, et le temps s'arrête encore.
decision-you-settled = Tu avais objecté, et c'est levé.
decision-taken-support = C'est noté : tu soutiens cette proposition.
decision-taken-support-already = Tu soutiens déjà cette proposition.
decision-taken-question = Ta question est montrée avec la décision, et je préviens la personne qui propose. Le temps court.
decision-taken-question-already = Cette question est déjà notée.
decision-taken-object = Ton objection arrête le temps, et je préviens la personne qui propose. Quand ce qui te préoccupe est réglé, appuie sur *Mon objection est levée* sous *Détails*.
decision-taken-object-already = Cette objection est déjà notée ; le temps est arrêté.
decision-agreed = Merci : ton objection est levée. { $resumed ->
        [yes] Le temps court de nouveau, jusqu'au { $closes }.
        [over] C'est décidé entre-temps : *Détails* dit comment.
       *[no] Le temps reste arrêté tant qu'une autre objection est ouverte.
    }
decision-replied = { $who } a ta réponse, qui est montrée avec la décision.
decision-answer-which = Répondre…
decision-waits-question = une question
decision-waits-object = une objection
decision-withdraw-preview = Retirer **{ $title }** ? Toutes les personnes qui décident l'apprennent, et il n'en résulte rien.
decision-form-question = Ta question
decision-form-object = Ton objection
decision-form-answer = Ta réponse
decision-label-question = Que voudrais-tu savoir ?
decision-label-object = Qu'est-ce qui s'y oppose ?
decision-label-answer = Ta réponse
decision-hint-question = Montrée avec la décision, avec ton nom
decision-hint-object = Et que faudrait-il changer pour que tu sois d'accord ? Montrée avec ton nom

button-support = Soutenir
button-ask = Question
button-object = Objecter
button-agree = Mon objection est levée
button-answer = Répondre
button-withdraw-proposal = Retirer la proposition

field-why = raison
field-answer = réponse

refusal-decision-gone = Il n'y a pas de telle décision ici, ou elle n'est pas à voir pour toi. Sur le serveur, `/decide list` montre les tiennes ; les stewards s'y expriment, pas en messages privés.
refusal-decision-over = **{ $title }** est déjà décidé : on ne peut plus rien y dire.
refusal-own-proposal = C'est toi qui proposes **{ $title }**. Si tu as changé d'avis, retire la proposition sous *Détails*.
refusal-not-proposer = Seule la personne qui propose **{ $title }**, ou un ou une steward, peut faire cela.
refusal-nothing-to-answer = Cette question ou objection sur **{ $title }** ne tient plus.
refusal-closes-refused = Il faut le temps de lire, et une fin en vue : choisis un moment entre maintenant et le { $latest }.
refusal-no-connectors-channel = Personne ne le verrait : les connectors n'ont pas encore de salon. Choisis-en un dans `/network settings`, puis réessaie.

setting-connectors = Salon des connectors
event-unseen = Il n'est visible que par les connectors et n'est publié nulle part, car les connectors n'ont pas de salon : choisis-en un dans `/network settings`.
event-created-unseen = **{ $title }** est enregistré, et les connectors le trouvent avec `/event list`.

effect-decision-board = le message d'une décision
effect-decision-close = la fin d'une décision
effect-decision-news = les nouvelles d'une décision
effect-decision-outcome = l'issue d'une décision
effect-summit-news = les nouvelles d'une candidature
