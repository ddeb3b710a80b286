"""Foundings: starting a chapter, committing oneself, deciding, forming; wishes for a place."""
