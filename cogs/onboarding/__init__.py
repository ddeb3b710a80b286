"""The ``/onboard`` group: playbooks begin, their steps are ticked."""
