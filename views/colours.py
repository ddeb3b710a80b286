"""The colours of messages: the bar beside a card. Why these stands in ``docs/decisions/look.md``.

What has a state bears the colour of its state, the same for an event, a chapter, a founding, a
decision and a post. Lists, and what has no state, bear the colour of their noun. A colour never
says anything that the words beside it do not.
"""

from __future__ import annotations

from typing import Final

import discord

ALIVE: Final = discord.Colour(0x2A9D8F)
"""It takes place, goes on, can be answered: planned, active, formed, open, offered."""

AWAITED: Final = discord.Colour(0xE9C46A)
"""Wished for, asked, not begun: a wish, a seed, a need."""

GATHERING: Final = discord.Colour(0xF4A261)
"""People are coming together: forming, gathering, a challenge."""

STOPPED: Final = discord.Colour(0xE76F51)
"""Somebody has to look: an objection stands, or what is confirmed here cannot be undone."""

SETTLED: Final = discord.Colour(0x7B6FD0)
"""Decided, with a yes."""

RESTING: Final = discord.Colour(0x8D99AE)
"""Over, cancelled, lapsed, dormant, withdrawn."""

RETURNED: Final = discord.Colour(0x8B6F5C)
"""Composted: ended well, and readable."""

EVENTS: Final = ALIVE
CHAPTERS: Final = discord.Colour(0x6A994E)
PEOPLE: Final = discord.Colour(0x457B9D)
STEPS: Final = discord.Colour(0x8AB17D)
BOARD: Final = AWAITED
KNOWLEDGE: Final = discord.Colour(0xBC6C25)
DECISIONS: Final = SETTLED
HOUSE: Final = discord.Colour(0x9C6B98)
"""The network's own affairs: settings, practices, figures, health, the audit."""
