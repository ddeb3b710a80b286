## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter-roles = Die Rollen, die ein Chapter vergibt, wie es um sie steht und wie viele sie haben
cmd-chapter-role-add = Dein Chapter eine weitere Rolle vergeben lassen („Küche“, „Bühne“…)
cmd-chapter-role-remove = Eine weitere Rolle deines Chapters nicht mehr vergeben; wer sie hat, verliert sie
cmd-chapter-grant = Jemanden in dein Chapter aufnehmen, oder der Person eine der weiteren Rollen geben
cmd-chapter-take = Eine Mitgliedschaft in deinem Chapter beenden, oder eine der weiteren Rollen nehmen
cmd-chapter-invite = Ein Link, mit dem Menschen direkt in dein Chapter kommen
cmd-chapter-invites = Die Einladungslinks eines Chapters, und was aus ihnen wurde

opt-role-to-add = Eine Rolle ohne jede Macht, unter meiner
opt-role-of-chapter = Eine der weiteren Rollen des Chapters
opt-grant-member = Wer sie bekommt; nicht du selbst
opt-grant-role = Eine der weiteren Rollen des Chapters (leer: die Person wird Mitglied)
opt-take-member = Wer sie verliert
opt-take-role = Eine der weiteren Rollen des Chapters (leer: die Person ist kein Mitglied mehr)
opt-invite-uses = Wie viele Menschen damit kommen dürfen (leer: beliebig viele)
