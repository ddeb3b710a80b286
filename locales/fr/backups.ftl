## Copies de tout ce qui est gardé

backup-made =
    Une sauvegarde a été faite { $at }, vérifiée et rangée : { $size } Mo.
    { $kept ->
        [one] C'est la seule dans le dossier **{ $folder }** de la machine du bot.
       *[other] Il y en a { $kept } dans le dossier **{ $folder }** de la machine du bot.
    } La prochaine est prévue { $due }.
    Je ne donne jamais le fichier ici : il contient ce que chaque personne m'a confié. Qui s'occupe de la machine peut le copier ailleurs et le remettre en place.
refusal-backup-too-soon = Une sauvegarde vient d'être faite. Tu peux en demander une autre { $until } ; j'en fais aussi de moi-même.
refusal-backup-under-way = Une sauvegarde est en cours en ce moment même. Il n'y a rien d'autre à faire.
refusal-backups-not-kept = Je ne garde pas de sauvegardes ici : c'est une ville d'essai, qui disparaît quand je m'arrête.
refusal-backup-not-made = Aucune sauvegarde n'a pu être faite : { $reason }. Rien d'autre n'est touché, et je réessaie de moi-même ; préviens, s'il te plaît, qui s'occupe de la machine du bot.
alert-backups-failing = Je n'arrive plus à faire de sauvegarde depuis un moment. Tout fonctionne, mais si le disque cassait aujourd'hui, les derniers jours seraient perdus. Prévenez, s'il vous plaît, qui s'occupe de ma machine : le journal dit pourquoi, et `/network backup` essaie tout de suite. Je continue d'essayer, et je n'en dirai rien de plus avant que cela ait marché de nouveau.
backup-making = Je fais une copie de tout et je la vérifie. Le résultat sera ici dans un instant.
