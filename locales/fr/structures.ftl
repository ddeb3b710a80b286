## Rôles et salons des chapitres dans Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · agenda : { $address }

alert-no-room = **{ $chapter }** n'a pas encore de { $noun ->
        [role] rôle : ce serveur a autant de rôles que Discord en permet (250)
       *[channel] salon : ce serveur a autant de salons que Discord en permet (500)
    }. Supprimez-en un qui ne sert plus, ou choisissez-en un qui existe avec `/chapter edit`. Je regarde à nouveau toutes les heures, et rien n'est perdu d'ici là.
alert-structures-forbidden = Je ne peux ni créer ni fermer le rôle et le salon de **{ $chapter }** : il me faut *Gérer les rôles* et *Gérer les salons*, et mon rôle au-dessus de ceux des chapitres. Vous pouvez aussi les créer vous-mêmes et les choisir avec `/chapter edit`. Je regarde à nouveau toutes les heures, et rien n'est perdu d'ici là.

effect-structure-role = le rôle d'un nouveau chapitre
effect-structure-channel = le salon d'un nouveau chapitre
effect-structure-delete = le rôle d'un chapitre terminé, qui disparaît
effect-structure-shut = le salon d'un chapitre terminé, fermé à l'écriture
effect-structure-unshut = le salon d'un chapitre qui revit, rouvert à l'écriture
