## I permessi di Discord, con i nomi che Discord mostra

permissions-lacking = ⚠️ In { $where } mi manca: { $needs }. Dammelo nelle impostazioni del canale, o scegli un altro canale.

permission-view-channel = Visualizza canale
permission-send-messages = Invia messaggi
permission-embed-links = Incorpora link
permission-read-message-history = Leggi la cronologia dei messaggi
permission-administrator = Amministratore
permission-ban-members = Bandisci membri
permission-kick-members = Espelli membri
permission-manage-channels = Gestisci canali
permission-manage-events = Gestisci eventi
permission-manage-expressions = Gestisci espressioni
permission-manage-guild = Gestisci server
permission-manage-messages = Gestisci messaggi
permission-manage-nicknames = Gestisci soprannomi
permission-manage-roles = Gestisci ruoli
permission-manage-threads = Gestisci thread
permission-manage-webhooks = Gestisci webhook
permission-mention-everyone = Menziona tutti
permission-moderate-members = Metti in timeout i membri
permission-mute-members = Silenzia membri
permission-deafen-members = Disattiva l'audio dei membri
permission-move-members = Sposta membri
permission-view-audit-log = Visualizza il registro attività
permission-view-guild-insights = Visualizza le statistiche del server
