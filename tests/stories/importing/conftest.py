"""A town that reaches one site outside, on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from feeds.fetching.web import Fetched, NotModified, fetch
from services.house import Fetch
from tests.feeds.outside import HERE, INSIDE, Site, limits, names, only_here, site


@pytest.fixture
async def far() -> AsyncIterator[Site]:
    """A site outside, empty."""
    async with site() as at:
        yield at


@pytest.fixture
def outside(far: Site) -> Fetch:
    """Only the site can be reached; ``inside.test`` leads where nobody may go. While the site has
    a page ``/fault``, whatever is fetched ends in a fault of ours."""
    found = names(example=[HERE], inside=[INSIDE])

    async def ask(
        url: str, *, etag: str | None = None, modified: str | None = None
    ) -> Fetched | NotModified:
        if "/fault" in far.pages:
            raise RuntimeError("a fault of ours")
        return await fetch(
            url,
            etag=etag,
            modified=modified,
            resolve=found,
            allowed=only_here,
            limits=limits(far),
        )

    return ask
