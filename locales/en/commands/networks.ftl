## Descriptions of commands, options and choices: at most 100 characters each.

cmd-network = Look after the network (stewards)
cmd-network-setup = Set the network up, step by step
cmd-network-settings = See and change the network's settings
