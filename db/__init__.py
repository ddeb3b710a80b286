"""Memory: tables, repositories, migrations, search, deliveries.

A module that is called by a noun (``chapters``, ``foundings``) keeps its rows. One that is called by
what happens (``joining``, ``composting``) carries it out, in the transaction of whoever decided it:
services never call each other, and share it here.
"""
