"""Pictures: values in, PNG out, in a process of its own (``cogs/support/drawing.py``).

``scenes`` are what a picture shows, in words and numbers, and need no drawing library; ``world``,
``chart``, ``curve`` and ``ladder`` draw them on a ``sheet``, which alone knows matplotlib.
"""
