## Die Berechtigungen von Discord, mit den Namen, die Discord dafür zeigt

permissions-lacking = ⚠️ In { $where } fehlt mir: { $needs }. Gib mir das in den Einstellungen des Kanals, oder wähle einen anderen Kanal.

permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-embed-links = Links einbetten
permission-read-message-history = Nachrichtenverlauf anzeigen
permission-administrator = Administrator
permission-ban-members = Mitglieder bannen
permission-kick-members = Mitglieder kicken
permission-manage-channels = Kanäle verwalten
permission-manage-events = Events verwalten
permission-manage-expressions = Ausdrücke verwalten
permission-manage-guild = Server verwalten
permission-manage-messages = Nachrichten verwalten
permission-manage-nicknames = Nicknames verwalten
permission-manage-roles = Rollen verwalten
permission-manage-threads = Threads verwalten
permission-manage-webhooks = WebHooks verwalten
permission-mention-everyone = Alle erwähnen
permission-moderate-members = Mitglieder im Timeout
permission-mute-members = Mitglieder stummschalten
permission-deafen-members = Ein- und Ausgabe von Mitgliedern deaktivieren
permission-move-members = Mitglieder verschieben
permission-view-audit-log = Audit-Log einsehen
permission-view-guild-insights = Server-Einblicke anzeigen
