"""Connectors: named, proposed, renewed, stepping down."""
