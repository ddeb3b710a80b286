## The description of the command: at most 100 characters.

cmd-network-backup = Make a backup of everything I keep, now (stewards)
