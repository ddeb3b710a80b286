"""People: the directory, profiles and their owners' choices."""
