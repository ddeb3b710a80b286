"""What strangers may send, as data; ``shelf`` reads it."""
