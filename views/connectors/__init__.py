"""Connectors as people see them: named, on the way, in their terms, handing over."""
