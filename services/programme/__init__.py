"""Programmes: what the organisers of an event plan of it, and what each person picks."""
