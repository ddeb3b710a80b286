"""Calendars as text that other programs subscribe to, and what is said about them."""
