## L'état du bot : ce que ses stewards apprennent

alert-more = { $number ->
    [one] Il y a eu encore une alerte que je ne montre pas une à une
   *[other] Il y a eu encore { $number } alertes que je ne montre pas une à une
} : une panne touche souvent beaucoup de choses à la fois. La personne qui m'administre les trouve dans mon journal et sur ma page de santé.
alert-administrator = On m'a donné la permission *Administrateur*, dont je n'ai pas besoin. Retirez-la-moi, s'il vous plaît : une erreur de ma part pourrait sinon toucher tout le serveur. `/network settings` nomme ce dont j'ai besoin.
