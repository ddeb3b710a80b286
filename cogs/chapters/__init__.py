"""The ``/chapter`` group: one file for finding and joining, one for making and changing."""
