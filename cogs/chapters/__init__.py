"""The ``/chapter`` group: a file for each thing that is done with chapters, with its presses."""
