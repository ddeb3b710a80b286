"""Foundings as people see them."""
