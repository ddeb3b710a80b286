"""Senses: what comes from outside, read into records of the domain."""
