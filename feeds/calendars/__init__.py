"""Calendars that are followed, date by date: ``feeds.calendars.reading.read_dates``."""
