"""Calendars: what each feed shows, and the links by which people subscribe."""
