"""What deliveries about series say: dates that moved or went, and whether a quiet one goes on."""

from __future__ import annotations

from db import events, people
from db import series as store
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Notice, Obsolete
from domain.series import Series
from domain.series_news import SeriesChanged, SeriesEnded, StillOn
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """What changed for somebody who comes, with the next of their dates; or the question."""
    series = await store.find(house.store.read, delivery.network, delivery.subject)
    if series is None:
        return Obsolete("series-gone")
    if delivery.kind is Kind.SERIES_STILL_ON:
        return await _question(house, delivery, network, series)
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    conn, now, facts = house.store.read, house.now(), delivery.facts
    reason = facts["reason"]
    left = await store.coming_of(conn, series, delivery.target, now=now)
    coming = [one for one in [await events.find(conn, series.network, id) for id in left] if one]
    # Of what moved the next is told; of what was cancelled, what is left of its kin too.
    own = [one for one in coming if one.series == series.id and facts["moved"]]
    following = next(iter((*own, *coming)), None)
    if following is None and not facts["moved"]:
        return SeriesEnded(to, series, facts["cancelled"], reason)
    return SeriesChanged(to, series, facts["moved"], facts["cancelled"], reason, following)


async def _question(
    house: House, delivery: Delivery, network: Network, series: Series
) -> Notice | Obsolete:
    """Whether it goes on, for its organiser or a connector who looks after its chapter now."""
    conn = house.store.read
    if not series.is_running:
        return Obsolete("ended")
    coming = await store.next_dates(conn, series.id, since=house.now(), limit=1)
    if not coming:
        return Obsolete("over")
    own = delivery.target == series.organiser
    here = await people.here(conn, series.network, delivery.target)
    if here is None or not here.known:
        return Obsolete("person-gone")
    if not own and series.chapter not in here.connects:
        return Obsolete("no-connector")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    return StillOn(to, series, coming[0], None if own else series.organiser)
