"""Exports: what of a network can be moved to another house, in files that ``import`` reads."""

from services.exports.operating import Unable, arguments, operate

__all__ = ["Unable", "arguments", "operate"]
