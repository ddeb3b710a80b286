"""Chapters that end well, and that begin anew."""
