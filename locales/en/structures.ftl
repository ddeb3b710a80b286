## Chapters' roles and channels in Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · calendar: { $address }

alert-no-room = **{ $chapter }** has no { $noun ->
        [role] role yet: this server has as many roles as Discord allows (250)
       *[channel] channel yet: this server has as many channels as Discord allows (500)
    }. Delete one that nobody uses, or choose one that is there with `/chapter edit`. I look again every hour, and nothing is lost meanwhile.
alert-structures-forbidden = I may not make or close the role and channel of **{ $chapter }**: I need *Manage Roles* and *Manage Channels*, and my role above the chapters' roles. You can also make them yourselves and choose them with `/chapter edit`. I look again every hour, and nothing is lost meanwhile.

effect-structure-role = the role of a new chapter
effect-structure-channel = the channel of a new chapter
effect-structure-delete = the role of a chapter that ended, which goes
effect-structure-shut = the channel of a chapter that ended, which is closed to writing
effect-structure-unshut = the channel of a chapter that lives again, which is opened to writing
