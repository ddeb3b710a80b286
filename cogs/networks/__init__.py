"""The ``/network`` group: one file for the settings, one for what happens to the server."""
