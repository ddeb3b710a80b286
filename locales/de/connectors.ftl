## Connectors

connector-added = { $who } ist jetzt Connector von **{ $chapter }** und kann ab sofort dessen Events anlegen und das Chapter bearbeiten.
connector-already = { $who } ist schon Connector von **{ $chapter }**; es hat sich nichts geändert.
connector-removed = { $who } ist nicht mehr Connector von **{ $chapter }**. Die Rechte dort enden jetzt.
connector-removed-last = { $who } ist nicht mehr Connector von **{ $chapter }**. Die Rechte dort enden jetzt, und niemand betreut es mehr: `/connector add` trägt jemanden ein.
connector-list-title = Wer was betreut
connector-list-of = **{ $chapter }** wird betreut von { $people }.
connector-list-nobody = Noch betreut niemand **{ $chapter }**. Stewards können mit `/connector add` jemanden eintragen.
connector-list-none = Noch hat kein Chapter Connectors. Stewards können mit `/connector add` jemanden eintragen.

refusal-self-connector = Niemand macht sich selbst zum Connector, auch Stewards nicht. Bitte die Stewards oder andere Connectors von **{ $chapter }**, dich einzutragen.
refusal-bot-connector = **{ $name }** ist ein Programm, und ein Chapter wird von Menschen betreut. Wähle einen Menschen.
refusal-not-connector = **{ $name }** ist nicht Connector von **{ $chapter }**, es hat sich also nichts geändert. `/connector list` zeigt, wer es ist.
