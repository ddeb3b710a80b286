"""Values out: embeds, messages, modals; every word from the catalogue."""
