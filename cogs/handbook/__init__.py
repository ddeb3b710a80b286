"""``/handbook``: what the network knows of its own practice."""
