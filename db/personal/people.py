"""People themselves: who they are, what they opened, chose and were introduced by."""

from __future__ import annotations

from db.personal.shapes import Table, Through, gone, parted, table

TABLES: tuple[Table, ...] = (
    table(
        "members",
        "who is here, by what name, and how they wish to be spoken to",
        gone(
            "id",
            "it is the person",
            words="name language? locale? zone? country? fingerprint? sort",
        ),
        plain="network lead? via dm_closed arriving",
        times="welcomed_at? left_at? created_at updated_at",
        mentions=False,
    ),
    table(
        "member_fields",
        "what people wrote about themselves, field by field, and for whom",
        gone("member", "their profile", words="content"),
        plain="network field level",
    ),
    table(
        "words",
        "the folded words by which people and things are found",
        gone("subject", "the words of their profile, which is shown", untold=True),
        plain="network noun level",
        folded="word field",
    ),
    table(
        "drafts",
        "what was typed and waits for a Confirm, a day at most; it may hold what others are shown",
        gone("member", "never confirmed"),
        plain="id network kind",
        times="expires_at",
        mixed="content",
    ),
    table(
        "reminders",
        "what people asked to be reminded of",
        gone("member", "their own notes", words="what"),
        plain="id network wall zone repeat event? lead? channel?",
        times="at told_at? created_at",
    ),
    table(
        "calendar_links",
        "secret addresses by which people read calendars",
        gone("member", "the address leads nowhere from then on", words="token"),
        plain="network scope chapter",
        times="made_at",
        mentions=False,
    ),
    table(
        "pairing_choices",
        "who wishes to be introduced to others",
        gone("member", "their wish"),
        plain="network",
        times="since away_until?",
    ),
    table(
        "pairings",
        "introductions of a month, without who: not personal",
        plain="id network month",
        times="made_at",
    ),
    table(
        "pairing_members",
        "who was introduced",
        gone("member", "whom they met is nobody else's to keep"),
        plain="network month pairing",
        times="met_at? declined_at?",
    ),
    table(
        "tracks",
        "playbooks under way, for a person, a chapter or an event",
        gone("member", "the way of a newcomer is theirs"),
        parted("buddy?", "somebody else's way goes on without a buddy"),
        parted("starter?", "that somebody else's way began stays"),
        plain="id network playbook chapter event status gentle why?",
        times="anchor paused_at? started_at ended_at?",
        prose="titles",
    ),
    table(
        "track_steps",
        "the steps of a playbook under way",
        gone("track", "the way was theirs", through=Through("tracks", "id", "member")),
        parted("settled_by?", "that a step was done stays"),
        plain="track place network name owner days? status told",
        times="due? told_at? raised_at? settled_at?",
        prose="content",
    ),
    table(
        "buddy_requests",
        "who was asked to accompany whom",
        gone("member", "it was about their own way"),
        gone("buddy", "what they were asked, and answered"),
        parted("asked_by", "that somebody else was asked stays"),
        plain="id network track status",
        times="asked_at answered_at?",
    ),
    table(
        "place_wishes",
        "towns where people would like to have a chapter",
        gone("member", "their wish"),
        plain="network place name latitude longitude invited_for?",
        times="at",
    ),
    table(
        "erasure_requests",
        "who asked to be erased, and when that was done",
        parted("member", "that somebody was erased is all that stays"),
        plain="id network",
        times="asked_at due cancelled_at? done_at?",
    ),
    table(
        "erasures",
        "which entries of the ledger this store knows, as keyed hashes: nobody can be read from it",
        plain="id",
        times="at",
    ),
)
