## Copies of everything that is kept

backup-made =
    A backup was made { $at }, checked, and put away: { $size } MB.
    { $kept ->
        [one] It is the only one in the folder **{ $folder }** on the bot's machine.
       *[other] { $kept } of them stand in the folder **{ $folder }** on the bot's machine.
    } The next is due { $due }.
    I never hand the file out here: it holds what everybody trusted me with. Whoever looks after the machine can copy it to another place and put it back.
refusal-backup-too-soon = A backup was made a moment ago. You can ask for another { $until }; I also make them by myself.
refusal-backup-under-way = A backup is being made at this very moment. Nothing more is needed.
refusal-backups-not-kept = I keep no backups here: this is a town for trying things out, and it goes when I stop.
refusal-backup-not-made = No backup could be made: { $reason }. Nothing else is affected, and I try again by myself; please tell whoever looks after the bot's machine.
alert-backups-failing = I have not been able to make a backup for a while. Everything works, but if the disk broke today, the last days would be lost. Please tell whoever looks after my machine: the log says why, and `/network backup` tries at once. I keep trying, and say nothing more about it until it has worked again.
backup-making = Making a copy of everything and checking it. How it went stands here in a moment.
