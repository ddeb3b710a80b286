## As permissões do Discord, com os nomes que o Discord lhes dá

permissions-lacking = ⚠️ Em { $where } falta-me: { $needs }. Dê-me isso nas definições do canal, ou escolha outro canal.

permission-view-channel = Ver canal
permission-send-messages = Enviar mensagens
permission-embed-links = Inserir links
permission-read-message-history = Ver histórico de mensagens
permission-administrator = Administrador
permission-ban-members = Banir membros
permission-kick-members = Expulsar membros
permission-manage-channels = Gerenciar canais
permission-manage-events = Gerenciar eventos
permission-manage-expressions = Gerenciar expressões
permission-manage-guild = Gerenciar servidor
permission-manage-messages = Gerenciar mensagens
permission-manage-nicknames = Gerenciar apelidos
permission-manage-roles = Gerenciar cargos
permission-manage-threads = Gerenciar threads
permission-manage-webhooks = Gerenciar webhooks
permission-mention-everyone = Mencionar todos
permission-moderate-members = Aplicar castigo a membros
permission-mute-members = Silenciar membros
permission-deafen-members = Ensurdecer membros
permission-move-members = Mover membros
permission-view-audit-log = Ver registro de auditoria
permission-view-guild-insights = Ver análises do servidor
