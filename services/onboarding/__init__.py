"""Onboarding: playbooks under way, from the moment they begin until the last step is settled."""
