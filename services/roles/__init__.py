"""The roles that chapters hand out: registered, given, watched, compared with Discord."""
