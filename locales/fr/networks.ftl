## Les réglages du réseau

setup-step = **Étape { $number } sur { $steps }.** Chaque choix est enregistré aussitôt.
setup-stewards = Qui sont les stewards ? Qui a le rôle que tu choisis peut changer ces réglages, ajouter des chapitres et nommer des connectors. Qui gère le serveur le peut toujours.
setup-channels = Où est-ce que je publie ? Les événements de tout le réseau vont aux annonces, les personnes qui arrivent sont accueillies dans le salon d'accueil (par message privé tant qu'il n'y en a pas), ce qui demande un coup de main est dit dans le salon des stewards, et ce qui n'est que pour les connectors dans un salon qu'ils devraient être seuls à voir.
setup-language-zone = Quelle langue et quel fuseau horaire valent là où ni une personne ni un chapitre n'a choisi ?
setup-zone-other = Un autre fuseau horaire…
setup-zone-label = Fuseau horaire ou ville
setup-done = Tout est prêt. Ensuite : ajoute des chapitres avec `/chapter add`, nomme qui les anime avec `/connector add`, et annonce un premier événement avec `/event create`.
setup-done-empty = Tout est prêt. Ensuite : importe tes chapitres avec `python bot.py import chapters` là où tourne le bot, ou ajoute-les ici avec `/chapter add` ; puis nomme qui les anime avec `/connector add`.
setup-administrator = ⚠️ J'ai la permission *Administrateur*, dont je n'ai pas besoin. Retire-la-moi : une erreur de ma part pourrait sinon toucher tout le serveur.
setup-no-roles = ⚠️ Il me manque *Gérer les rôles* : je ne peux pas donner le rôle d'un chapitre à qui le rejoint.
setup-no-channels = ⚠️ Il me manque *Gérer les salons* : je ne peux ni créer le salon d'un nouveau chapitre, ni compter ou désactiver les liens vers les chapitres.
setup-no-invites = ⚠️ Il me manque *Créer une invitation* : `/chapter invite` ne peut pas faire de liens vers les chapitres.
setup-no-events = ⚠️ Il me manque *Créer des événements* ou *Gérer les événements* : les événements ne paraissent pas parmi ceux de Discord. Tout le reste fonctionne.

settings-title = Réglages de { $network }
settings-fine = J'ai toutes les permissions qu'il me faut, dans le serveur et dans ces salons.
settings-change = { $setting } : choisis, et c'est enregistré.

setting-name = Nom
setting-language = Langue
setting-zone = Fuseau horaire
setting-stewards = Rôle des stewards
setting-announce = Annonces
setting-welcome = Salon d'accueil
setting-alerts = Salon des stewards
setting-none = pas encore choisi
setting-gone = supprimé dans Discord ; choisis-en un autre
setting-stewards-none = pas encore choisi : seules les personnes qui gèrent le serveur

button-next = Suite

refusal-everyone-steward = Tout le monde a ce rôle : il ne peut pas désigner les stewards. Choisis ou crée un rôle pour les quelques personnes qui prennent soin du réseau.
