"""The ``/event`` group: a file for each thing that is done with events, with its presses."""
