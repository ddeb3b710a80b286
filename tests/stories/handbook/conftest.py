"""A town that reaches one site outside, on this machine."""

from __future__ import annotations

from tests.stories.importing.conftest import far, outside

__all__ = ["far", "outside"]
