"""Pairing: people who wish it are introduced to each other once a month."""
