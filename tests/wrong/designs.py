"""Designs that tempt and are wrong, each with the tests that must fail when somebody builds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Edit:
    """In ``path`` the text ``old``, which stands there once, becomes ``new``."""

    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Design:
    """``tempting``: why anybody would build it so; ``caught`` by each of these tests."""

    name: str
    tempting: str
    edits: tuple[Edit, ...]
    caught: tuple[str, ...]


_CLAIM: Final = "db/sql/sqlite/deliveries.sql"
_AWAY: Final = "tests/stories/deliveries/test_away.py::"
_FAILING: Final = "tests/stories/deliveries/test_failing.py::"

DELIVERING: Final = (
    Design(
        "a row is deleted before it is sent",
        "No row is ever sent twice, and nothing has to be marked.",
        (
            Edit(
                _CLAIM,
                "UPDATE deliveries\nSET status = 'sending', ready = :lease, attempts = attempts + 1,"
                " holder = :holder",
                "DELETE FROM deliveries",
            ),
            Edit("db/deliveries.py", "        if one.id in ours\n", ""),
        ),
        (f"{_AWAY}test_killed_after_the_claim_it_is_sent_once[away0]",),
    ),
    Design(
        "a nonce is made at each attempt",
        "What is random needs no column, and discord.py does it by itself.",
        (
            Edit(
                "jobs/discord_side.py",
                "channel.send(nonce=delivery.nonce,",
                "channel.send(nonce=new_nonce(),",
            ),
        ),
        (
            f"{_FAILING}test_a_failure_of_discord_is_tried_again_under_the_same_nonce[502]",
            f"{_AWAY}test_killed_after_the_send_it_is_sent_again_under_the_same_nonce",
        ),
    ),
    Design(
        "nothing is read back after the window",
        "The nonce folds what is sent twice; looking through a channel costs a request.",
        (
            Edit(
                "domain/deliveries.py",
                "        return self.shared_at is not None or not timedelta(0) <= since <= NONCE_WINDOW\n",
                "        return False\n",
            ),
        ),
        (
            f"{_AWAY}test_when_the_nonce_is_forgotten_the_channel_is_read_before_anything_is_sent",
            f"{_AWAY}test_where_history_cannot_be_read_it_is_parked_and_shown_to_the_stewards",
        ),
    ),
    Design(
        "sent, then marked, without a claim",
        "One commit for a message instead of three.",
        (
            Edit(
                _CLAIM,
                "SET status = 'sending', ready = :lease, attempts = attempts + 1",
                "SET attempts = attempts + 1",
            ),
            Edit(
                _CLAIM,
                "SET ready = :lease, first_sent = COALESCE(first_sent, :now), shared_at",
                "SET first_sent = first_sent, shared_at",
            ),
            Edit(
                _CLAIM,
                "WHERE status = 'sending' AND holder = :holder AND ready > :now AND id IN (SELECT CAST(value AS BIGINT)"
                " FROM json_each(:ids))\nRETURNING id;",
                "WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(:ids))\nRETURNING id;",
            ),
            Edit(
                "db/sql/deliveries.sql",
                "settled_at = :now, why = :why\nWHERE id = :id AND status = 'sending' AND holder = :holder;",
                "settled_at = :now, why = :why\nWHERE id = :id;",
            ),
        ),
        (f"{_AWAY}test_when_the_nonce_is_forgotten_the_channel_is_read_before_anything_is_sent",),
    ),
    Design(
        "the reminders of a cancelled event stay",
        "Nobody comes to an event that is off, so nobody is there to be reminded.",
        (
            Edit(
                "db/agenda.py",
                "    for kind in (Kind.EVENT_REMINDER, Kind.EVENT_PERSON):\n        await",
                "    for kind in () if why == 'cancelled' else (Kind.EVENT_REMINDER, Kind.EVENT_PERSON):\n"
                "        await",
            ),
            Edit(
                "services/deliveries/events.py",
                '    if event.status is EventStatus.CANCELLED:\n        return Obsolete("cancelled")\n',
                "",
            ),
        ),
        (
            "tests/stories/events/test_changing.py::"
            "test_cancelling_is_confirmed_tells_and_stops_everything",
        ),
    ),
)

KEEPING: Final = (
    Design(
        "a transaction begins when it first writes",
        "BEGIN is what everybody writes, and readers are not held up.",
        (Edit("db/engines/sqlite.py", '"BEGIN IMMEDIATE"', '"BEGIN"'),),
        (
            "tests/db/test_begin.py::test_nobody_writes_between_what_a_unit_reads_and_what_it_writes",
        ),
    ),
    Design(
        "seats are counted first and taken afterwards",
        "The count is on the card already; the transaction is shorter without it.",
        (
            Edit(
                "services/events/answering.py",
                "    async def unit(tx: Transaction) -> Joined:\n",
                "    seen = await events.find(house.store.read, actor.network, event_id)\n\n"
                "    async def unit(tx: Transaction) -> Joined:\n",
            ),
            Edit(
                "services/events/answering.py",
                "answer = rules.seat(event, was)",
                "answer = rules.seat(seen or event, was)",
            ),
        ),
        ("tests/db/test_seats.py::test_five_hundred_at_once_for_fifty_seats_give_fifty[0]",),
    ),
    Design(
        "what was confirmed can be confirmed again",
        "Drafts are swept after a day anyway; taking them away is one more write.",
        (
            Edit(
                "db/drafts.py",
                "    if content is not None:\n"
                "        await _sql.drop(tx.conn, id=draft, member=member)\n",
                "",
            ),
        ),
        (
            "tests/stories/presses/test_twice.py::"
            "test_a_confirmation_that_arrives_twice_is_carried_out_once[event]",
        ),
    ),
)

ANSWERING: Final = (
    Design(
        "the right is looked at when the form opens",
        "Who may not do it never sees the button.",
        (
            Edit(
                "services/events/proposing.py",
                '        await people.recheck(tx, actor, event.chapter, chapter.name if chapter else "")\n'
                "        if event.starts",
                "        if event.starts",
            ),
        ),
        (
            "tests/stories/events/test_making.py::"
            "test_a_right_that_ended_since_the_command_ends_the_confirmation",
        ),
    ),
    Design(
        "an answer does not wait for the deferral on its way",
        "The sooner it leaves, the sooner it is there.",
        (
            Edit(
                "cogs/support/patience.py",
                "            await asyncio.wait((self._deferring,), timeout=_ON_ITS_WAY)\n",
                "            pass\n",
            ),
            Edit(
                "cogs/support/patience.py",
                "    return error.code == ALREADY and patience is not None and patience.deferring\n",
                "    return False\n",
            ),
        ),
        (
            "tests/process/test_patience.py::"
            "test_a_press_is_answered_although_its_deferral_came_back_as_a_502",
        ),
    ),
)

SAYING: Final = (
    Design(
        "messages without allowed_mentions",
        "Nobody writes @everyone into the title of an event.",
        (
            Edit(
                "views/reply.py",
                'given: dict[str, Any] = {"allowed_mentions": self.allowed()}',
                "given: dict[str, Any] = {}",
            ),
            Edit(
                "cogs/support/client.py",
                "            allowed_mentions=discord.AllowedMentions.none(),\n",
                "",
            ),
        ),
        (
            "tests/stories/reminders/test_asking.py::"
            "test_what_people_write_shows_literally_and_pings_nobody",
        ),
    ),
    Design(
        "what people write is shown as it is",
        "They may want their bold, and Discord shows no HTML.",
        (
            Edit(
                "domain/text.py",
                "    if _INERT.fullmatch(text):\n        return text\n    pieces",
                "    return text\n    pieces",
            ),
        ),
        (
            "tests/domain/text/test_escaping.py::test_no_mixture_of_marks_survives_escaping",
            "tests/stories/events/test_reading.py::"
            "test_what_people_write_shows_literally_and_pings_nobody",
        ),
    ),
    Design(
        "sentences are put together by str.format",
        "The catalogue has braces already.",
        (
            Edit(
                "views/texts.py",
                "        return str(text)\n",
                "        return str(text).format(**variables)\n",
            ),
        ),
        ("tests/stories/events/test_braces.py::test_braces_in_a_title_are_braces",),
    ),
    Design(
        "the log prints what it is given",
        "Nobody logs a token on purpose.",
        (
            Edit(
                "config/log.py",
                "        for pattern in _SECRETS:\n            text = pattern.sub(_CUT, text)\n",
                "",
            ),
        ),
        ("tests/config/test_log.py::test_no_secret_is_written_whoever_logs_it",),
    ),
    Design(
        "what is hidden is taken out after the query",
        "One index for everybody is smaller, and the page is filtered before it is shown.",
        (
            Edit(
                "db/found_by.py",
                '        "connector": int(viewer.steward or bool(viewer.connects)),\n',
                '        "connector": 1,\n',
            ),
            Edit(
                "db/directory.py",
                '    return [Found(row["id"], row["name"], row["sort"]) for row in rows]\n',
                '    found = [Found(row["id"], row["name"], row["sort"]) for row in rows]\n'
                "    seen = await visible(conn, viewer, [one.id for one in found])\n"
                "    return [one for one in found if seen[one.id]]\n",
            ),
        ),
        (
            "tests/stories/test_members.py::"
            "test_a_field_is_open_to_those_whom_its_owner_chose[stranger-connectors]",
        ),
    ),
)

DESIGNS: Final = (*DELIVERING, *KEEPING, *ANSWERING, *SAYING)
