"""The handbook: pages found, written, followed, and asked after."""
