## Els permisos de Discord, amb els noms que mostra: Discord no parla català

permissions-lacking = ⚠️ A { $where } em falta: { $needs }. Dona-m'ho a la configuració del canal, o tria un altre canal.

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-embed-links = Embed Links
permission-read-message-history = Read Message History
permission-administrator = Administrator
permission-ban-members = Ban Members
permission-kick-members = Kick Members
permission-manage-channels = Manage Channels
permission-manage-events = Manage Events
permission-manage-expressions = Manage Expressions
permission-manage-guild = Manage Server
permission-manage-messages = Manage Messages
permission-manage-nicknames = Manage Nicknames
permission-manage-roles = Manage Roles
permission-manage-threads = Manage Threads
permission-manage-webhooks = Manage Webhooks
permission-mention-everyone = Mention Everyone
permission-moderate-members = Timeout Members
permission-mute-members = Mute Members
permission-deafen-members = Deafen Members
permission-move-members = Move Members
permission-view-audit-log = View Audit Log
permission-view-guild-insights = View Server Insights
