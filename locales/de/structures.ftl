## Rollen und Kanäle der Chapter in Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · Kalender: { $address }

alert-no-room = **{ $chapter }** hat noch { $noun ->
        [role] keine Rolle: Dieser Server hat so viele Rollen, wie Discord erlaubt (250)
       *[channel] keinen Kanal: Dieser Server hat so viele Kanäle, wie Discord erlaubt (500)
    }. Löscht etwas, das niemand nutzt, oder wählt mit `/chapter edit` etwas, das es schon gibt. Ich sehe jede Stunde wieder nach, und bis dahin geht nichts verloren.
alert-structures-forbidden = Ich darf Rolle und Kanal von **{ $chapter }** nicht anlegen oder schließen: Ich brauche *Rollen verwalten* und *Kanäle verwalten*, und meine Rolle über denen der Chapter. Ihr könnt beides auch selbst anlegen und mit `/chapter edit` wählen. Ich sehe jede Stunde wieder nach, und bis dahin geht nichts verloren.

effect-structure-role = die Rolle eines neuen Chapters
effect-structure-channel = der Kanal eines neuen Chapters
effect-structure-delete = die Rolle eines beendeten Chapters, die verschwindet
effect-structure-shut = der Kanal eines beendeten Chapters, in dem niemand mehr schreibt
effect-structure-unshut = der Kanal eines wieder lebendigen Chapters, in dem wieder geschrieben wird
