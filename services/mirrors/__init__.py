"""Discord's own scheduled events: filled from ours, repaired, and listened to."""
