"""The canaries: a town in which Ada wrote something in whatever way the bot lets her, for few eyes."""

from __future__ import annotations

from tests.stories.conftest import outside, texts, town  # noqa: F401  # its fixtures
