"""What chapters' channels say of themselves."""

from __future__ import annotations

from domain.structures import TOPIC_LIMIT, ChannelMade
from domain.text import cut, escape
from views.texts import Say


def topic(notice: ChannelMade, say: Say) -> str:
    """The topic of a chapter's new channel: whose it is, and where its calendar can be had."""
    name = escape(notice.chapter)
    if notice.calendar is None:
        return cut(say("structure-topic", chapter=name), TOPIC_LIMIT)
    return cut(say("structure-topic-calendar", chapter=name, address=notice.calendar), TOPIC_LIMIT)
