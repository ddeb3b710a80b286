"""Series of events: making, changing, ending them, and coming to every date."""
