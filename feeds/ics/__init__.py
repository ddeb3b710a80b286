"""The parts of iCalendar (RFC 5545) that records are read from."""
