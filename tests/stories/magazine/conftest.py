"""A town that reaches one site outside, on this machine."""

from tests.stories.importing.conftest import far, outside

__all__ = ["far", "outside"]
