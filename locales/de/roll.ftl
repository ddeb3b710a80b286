## Wer auf dem Server ist, und ob der Bot es ist

effect-roll-call = der Blick darauf, wer auf dem Server ist
effect-network-wipe = das Ende eines Netzwerks, aus dem ich entfernt wurde
alert-roll-held = { $absent } der { $known } Menschen, die ich hier kenne, fehlen in der Mitgliederliste von Discord. Das kann ein Fehler bei Discord sein, deshalb hat sich für sie nichts geändert. Ich sehe morgen wieder nach; wenn sie nach { $days } Tagen noch fehlen, gelten sie als gegangen.

refusal-not-a-member = Ich wurde diesem Server nicht hinzugefügt, deshalb weiß ich hier nichts und bewahre nichts auf. Nutze mich auf dem Server deines Netzwerks, oder bitte die, die diesen hier betreiben, mich hinzuzufügen.
refusal-server-away = Discord zeigt mir diesen Server gerade nicht, ich sehe also nicht, wer was darf. Es hat sich nichts geändert. Versuch es in ein paar Minuten noch einmal.
