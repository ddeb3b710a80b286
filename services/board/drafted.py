"""A post of the board while it waits for *Confirm*: written down, and read again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.rows import instant, seconds
from domain import board as rules
from domain.board import Challenge, Post, Side
from domain.ids import new_id
from domain.people import Person


def packed(post: Post) -> dict[str, Any]:
    """What is kept of a post until it is confirmed."""
    known = post.challenge
    return {
        "side": post.side.value,
        "text": post.text,
        "topics": list(post.topics),
        "city": post.city,
        "chapter": post.chapter,
        "until": seconds(post.until),
        "challenge": None
        if known is None
        else {
            "starts": seconds(known.starts),
            "ends": seconds(known.ends),
            "zone": known.zone,
            "size": known.size,
            "whole": known.whole_day,
        },
    }


def unpacked(actor: Person, content: dict[str, Any], now: datetime) -> Post:
    """The post that ``actor`` confirms at ``now``. Raises ``PostTimeRefused`` when its time ran out."""
    known = content["challenge"]
    return Post(
        id=new_id(now),
        network=actor.network,
        side=Side(content["side"]),
        member=actor.id,
        text=content["text"],
        topics=tuple(content["topics"]),
        city=content["city"],
        chapter=content["chapter"],
        posted=now.replace(microsecond=0),
        until=rules.check_until(instant(content["until"]), now),
        challenge=None
        if known is None
        else Challenge(
            instant(known["starts"]),
            instant(known["ends"]),
            known["zone"],
            known["size"],
            known["whole"],
        ),
    )
