"""Pictures: values in, PNG out, in a process of its own (``cogs/support/drawing.py``).

``scenes`` are what a picture shows, in words and numbers, and need no drawing library; ``world``
and ``chart`` draw them with matplotlib, which nothing else imports.
"""
