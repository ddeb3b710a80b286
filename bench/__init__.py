"""How fast each path is, beside its floor, measured in one run: ``python -m bench``."""
