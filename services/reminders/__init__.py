"""Personal reminders: asking for one, about an event, again after a while, and what is to come."""
