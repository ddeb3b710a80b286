"""Everything under ``/connector``."""
