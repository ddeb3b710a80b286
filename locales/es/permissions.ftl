## Los permisos de Discord, con los nombres que Discord les da

permissions-lacking = ⚠️ En { $where } me falta: { $needs }. Dámelo en los ajustes del canal, o elige otro canal.

permission-view-channel = Ver canal
permission-send-messages = Enviar mensajes
permission-embed-links = Insertar enlaces
permission-read-message-history = Leer el historial de mensajes
permission-administrator = Administrador
permission-ban-members = Banear miembros
permission-kick-members = Expulsar miembros
permission-manage-channels = Gestionar canales
permission-manage-events = Gestionar eventos
permission-manage-expressions = Gestionar expresiones
permission-manage-guild = Gestionar servidor
permission-manage-messages = Gestionar mensajes
permission-manage-nicknames = Gestionar apodos
permission-manage-roles = Gestionar roles
permission-manage-threads = Gestionar hilos
permission-manage-webhooks = Gestionar webhooks
permission-mention-everyone = Mencionar a todo el mundo
permission-moderate-members = Aislar temporalmente a miembros
permission-mute-members = Silenciar miembros
permission-deafen-members = Ensordecer miembros
permission-move-members = Mover miembros
permission-view-audit-log = Ver el registro de auditoría
permission-view-guild-insights = Ver las estadísticas del servidor
