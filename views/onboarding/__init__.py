"""Onboarding as people see it: what is due, how far along somebody is, what began."""
