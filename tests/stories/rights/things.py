"""One row of everything that an action or an option can name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DAY = 86_400

Row = tuple[str, dict[str, Any]]


def rows(known: Mapping[str, int], made: Mapping[str, int], now: int) -> dict[str, Row]:
    """Each thing with its table and what its row says; what it leaves out is made up.

    ``known`` are chapters and people, ``made`` the identifiers of the other things.
    """
    at = made.get
    owner, lyon = known["owner"], known["lyon"]
    wall = {"wall": "2026-05-14T19:00", "zone": "Europe/Paris"}
    event = {"kind": "meetup", **wall, "audience": "network", "status": "planned"}
    soon = {"starts": now + 10 * DAY, "ends": now + 10 * DAY + 7200}
    return {
        "series": (
            "series",
            {
                "chapter": lyon,
                "title": "Soup",
                **wall,
                "kind": "meetup",
                "seconds": 7200,
                "repeat": "weekly",
                "since": "2026-05-14",
                "audience": "network",
                "status": "running",
            },
        ),
        "event": (
            "events",
            {
                "chapter": lyon,
                "title": "Potluck",
                **event,
                **soon,
                "hosts": f" {known['nantes']} ",
                "organiser": known["connector"],
                "series": at("series"),
                "slot": "2026-05-14T19:00",
            },
        ),
        "summit": (
            "events",
            {
                "chapter": None,
                "title": "Summit",
                **event,
                **soon,
                "kind": "summit",
                "audience": "connectors",
                "organiser": known["crew"],
            },
        ),
        "leg": (
            "events",
            {
                "chapter": lyon,
                "title": "Leg",
                **event,
                **soon,
                "organiser": owner,
                "part_of": at("event"),
            },
        ),
        "bid": (
            "bids",
            {"event": at("summit"), "chapter": lyon, "member": owner, "status": "open"},
        ),
        "session": (
            "sessions",
            {"event": at("event"), "title": "Talk", "kind": "talk", "after": 0, "lasts": 1800},
        ),
        "project": (
            "projects",
            {
                "name": "Kiln",
                "folded": "kiln",
                "member": owner,
                "chapter": lyon,
                "audience": "network",
            },
        ),
        "pitch": ("pitches", {"event": at("event"), "project": at("project"), "member": owner}),
        "question": (
            "questions",
            {
                "event": at("event"),
                "member": owner,
                "text": "How?",
                "theme": "money",
                "theme_key": "money",
                "status": "open",
            },
        ),
        "offer": ("question_offers", {"question": at("question"), "member": known["guest"]}),
        "followup": (
            "followups",
            {
                "event": at("event"),
                "member": owner,
                "steward": 0,
                "text": "Write",
                **wall,
                "at": now + DAY,
            },
        ),
        "consent": (
            "consents",
            {
                "noun": "part",
                "event": at("leg"),
                "partner": at("event"),
                "asked_by": known["guest"],
            },
        ),
        "draft": (
            "drafts",
            {"member": owner, "kind": "none", "content": {}, "expires_at": now + DAY},
        ),
        "reminder": (
            "reminders",
            {"member": owner, "what": "Bread", **wall, "at": now + DAY, "repeat": "none"},
        ),
        "calendar": (
            "followed_calendars",
            {"chapter": lyon, "url": "https://example.test/a", "held": [], "reason": {}},
        ),
        "request": (
            "join_requests",
            {
                "chapter": lyon,
                "member": known["guest"],
                "status": "open",
                "lapses_at": now + 9 * DAY,
            },
        ),
        "announcement": (
            "announcements",
            {"chapter": lyon, "member": owner, "content": {"text": "Hello"}},
        ),
        "invite": ("invites", {"chapter": lyon, "code": "abc", "made_by": owner, "most": 1}),
        "founding": (
            "foundings",
            {
                "spot": "place:1",
                "kind": "place",
                "name": "Dijon",
                "member": owner,
                "status": "gathering",
                "chapter": known["brest"],
                "neighbour": lyon,
            },
        ),
        "silence": (
            "silences",
            {"chapter": known["brest"], "since": known["since"], "rung": 2, "partner": lyon},
        ),
        "ending": (
            "chapter_endings",
            {"chapter": lyon, "member": owner, "decision": at("matter"), "agreed_at": now},
        ),
        "reseeding": ("reseedings", {"chapter": lyon, "member": owner, "status": "asked"}),
        "candidacy": (
            "candidacies",
            {
                "chapter": lyon,
                "member": owner,
                "status": "asked",
                "proposed_by": known["connector"],
            },
        ),
        "handover": (
            "handovers",
            {"chapter": lyon, "member": owner, "successor": owner, "status": "asked"},
        ),
        "term": (
            "connectors",
            {"chapter": known["brest"], "member": owner, "until": now - DAY, "asked": 0},
        ),
        "matter": (
            "decisions",
            {
                "noun": "matter",
                "title": "Paint",
                "member": owner,
                "audience": lyon,
                "closes": now + 5 * DAY,
                "status": "open",
            },
        ),
        "said": (
            "stances",
            {"decision": at("matter"), "member": owner, "stance": "question", "why": "Why?"},
        ),
        "track": (
            "tracks",
            {
                "playbook": "newcomer",
                "member": owner,
                "chapter": lyon,
                "event": 0,
                "buddy": 0,
                "anchor": now,
                "status": "running",
                "titles": {"en": "Arriving"},
            },
        ),
        "step": (
            "track_steps",
            {
                "track": at("track"),
                "place": 1,
                "name": "hello",
                "owner": "newcomer",
                "status": "open",
                "content": {"texts": {"en": "Say hello"}, "act": ""},
            },
        ),
        "buddy": (
            "buddy_requests",
            {
                "track": at("track"),
                "member": known["guest"],
                "buddy": owner,
                "asked_by": known["connector"],
                "status": "waiting",
            },
        ),
        "pairing": ("pairings", {"month": 24_316}),
        "pair": ("pairing_members", {"month": 24_316, "member": owner, "pairing": at("pairing")}),
        "post": (
            "board_posts",
            {
                "side": "offer",
                "member": owner,
                "text": "Clay",
                "chapter": lyon,
                "until": now + 30 * DAY,
                "status": "open",
                "topics": [],
            },
        ),
        "need": (
            "board_posts",
            {
                "side": "need",
                "member": known["guest"],
                "text": "Clay",
                "until": now + 30 * DAY,
                "status": "open",
                "topics": [],
            },
        ),
        "match": (
            "board_matches",
            {
                "post": at("post"),
                "counter": at("need"),
                "starter": owner,
                "partner": known["guest"],
                "low": min(owner, known["guest"]),
                "high": max(owner, known["guest"]),
                "stage": "first",
                "until": now + 9 * DAY,
            },
        ),
        "page": (
            "handbook_pages",
            {
                "title": "Kilns",
                "body": "Hot.",
                "language": "en",
                "source": "written",
                "key": "kilns",
                "audience": "network",
                "steward": owner,
            },
        ),
        "site": (
            "handbook_sites",
            {
                "url": "https://example.test/site",
                "name": "Site",
                "language": "en",
                "audience": "network",
                "held": [],
            },
        ),
        "feed": (
            "magazine_feeds",
            {
                "url": "https://example.test/rss",
                "home": "https://example.test",
                "name": "Feed",
                "language": "en",
            },
        ),
        "article": (
            "magazine_articles",
            {
                "feed": at("feed"),
                "title": "News",
                "language": "en",
                "link": "https://example.test/1",
                "address": "1",
                "summary": "",
                "topics": [],
            },
        ),
        "idea": ("magazine_ideas", {"member": owner, "title": "Idea", "text": "", "stage": "idea"}),
        "potters": (
            "chapter_roles",
            {"chapter": lyon, "role": 5_550_001, "label": "Potters", "registered_by": owner},
        ),
        "editing": ("magazine_editors", {"member": known["editor"], "added_by": known["crew"]}),
    }
