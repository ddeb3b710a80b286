"""The ``/event`` group: one file for finding and answering, one for making and changing."""
