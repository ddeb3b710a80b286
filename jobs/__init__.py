"""Time: one wake-up for what is next due, and delivery to Discord."""
