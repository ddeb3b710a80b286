## What stands in the menus of messages

menu-remind-me = Remind me
