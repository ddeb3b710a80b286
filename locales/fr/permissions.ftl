## Les permissions de Discord, par les noms que Discord leur donne

permissions-lacking = ⚠️ Dans { $where }, il me manque : { $needs }. Donne-les-moi dans les réglages du salon, ou choisis un autre salon.

permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-embed-links = Intégrer des liens
permission-read-message-history = Voir les anciens messages
permission-administrator = Administrateur
permission-ban-members = Bannir des membres
permission-kick-members = Expulser des membres
permission-manage-channels = Gérer les salons
permission-manage-events = Gérer les événements
permission-manage-expressions = Gérer les expressions
permission-manage-guild = Gérer le serveur
permission-manage-messages = Gérer les messages
permission-manage-nicknames = Gérer les pseudos
permission-manage-roles = Gérer les rôles
permission-manage-threads = Gérer les fils
permission-manage-webhooks = Gérer les webhooks
permission-mention-everyone = Mentionner tout le monde
permission-moderate-members = Exclure temporairement des membres
permission-mute-members = Rendre des membres muets
permission-deafen-members = Mettre des membres en sourdine
permission-move-members = Déplacer des membres
permission-view-audit-log = Voir les logs du serveur
permission-view-guild-insights = Voir les analyses du serveur
