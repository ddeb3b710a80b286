"""The ``/onboard`` group: playbooks, their steps, the board of who is where."""
