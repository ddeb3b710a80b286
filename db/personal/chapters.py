"""Chapters: who belongs to them, animates, founds and ends them."""

from __future__ import annotations

from db.personal.shapes import NOBODY, Table, Through, gone, parted, table

TABLES: tuple[Table, ...] = (
    table(
        "chapters",
        "the network's chapters: what they are, not who",
        plain=(
            "id network slug kind status city? country? region? latitude? longitude? zone language"
            " channel? role? leads source? source_key? fingerprint? attribution? mirrored parent?"
            " mentor? joining languages"
        ),
        times="status_since? alive_at? hosted_at? reflect_after? created_at updated_at",
        prose="name description?",
    ),
    table(
        "chapter_members",
        "who belongs to a chapter",
        gone("member", "their membership"),
        plain="chapter network",
        times="joined_at",
    ),
    table(
        "connectors",
        "who animates a chapter, and who did",
        parted("member", "that a chapter had a connector then is its history", words="ended_why?"),
        parted("added_by", "that a role was given stays"),
        plain="id network chapter asked",
        times="since until? term_ends? raised_at?",
    ),
    table(
        "connector_flags",
        "chapters with too few connectors, as a number: not personal",
        plain="chapter network connectors",
        times="flagged_at",
    ),
    table(
        "candidacies",
        "people on the way to being a connector",
        gone("member", "their way and their letter", words="results? letter?"),
        parted("proposed_by", "that somebody else was proposed stays"),
        parted("sponsor?", "as above"),
        plain="id network chapter status decision?",
        times="proposed_at willing_at? ended_at?",
    ),
    table(
        "candidacy_voices",
        "who endorsed or objected to a candidate, and why",
        gone(
            "candidacy",
            "what was said of them",
            through=Through("candidacies", "id", "member"),
            untold=True,
        ),
        gone("member", "their voice about somebody", words="why?"),
        plain="candidacy network voice steward",
        times="at",
    ),
    table(
        "handovers",
        "chapters that passed from one connector to another",
        parted("member", "that the chapter passed on is its history", words="why?"),
        parted("successor", "as above"),
        parted("ended_by?", "as above"),
        plain="id network chapter status",
        times="begun_at answered_at? ended_at?",
    ),
    table(
        "structures",
        "what a chapter has in Discord: not personal",
        plain="network noun thing chapter made",
        times="noted_at closed_at?",
    ),
    table(
        "chapter_roles",
        "the roles that a chapter hands out",
        parted("registered_by", "the role stays the chapter's"),
        plain="network role chapter label why?",
        times="registered_at quarantined_at?",
    ),
    table(
        "role_holders",
        "who was given a role",
        gone("member", "it is taken from them in Discord too"),
        parted("granted_by?", "that somebody else has it stays", nobody=NOBODY),
        plain="network role chapter",
        times="granted_at",
    ),
    table(
        "invites",
        "links by which people come into a chapter",
        parted("made_by", "the link is the chapter's"),
        parted("ended_by?", "as above"),
        plain="network code chapter channel role? most uses",
        times="made_at expires? ended_at?",
    ),
    table(
        "invite_arrivals",
        "who came by a link",
        parted("member?", "that somebody came by it is counted"),
        plain="id network code chapter",
        times="at",
    ),
    table(
        "join_requests",
        "who asked to come into a chapter",
        gone("member", "their wish"),
        parted("decided_by?", "what was answered to somebody else stays"),
        plain="id network chapter status",
        times="asked_at lapses_at decided_at?",
    ),
    table(
        "announcements",
        "what was posted to a chapter",
        parted("member", "it was said for the chapter", keeps="content"),
        plain="id network chapter channel? message?",
        times="created_at",
    ),
    table(
        "foundings",
        "chapters that people begin",
        parted("member", "a founding is the work of many", keeps="why"),
        parted("mentor_by?", "that a chapter accompanies it stays"),
        plain=(
            "id network spot kind name place latitude? longitude? status chapter? former?"
            " neighbour? ended_why? started_in? channel? message?"
        ),
        times="waits_until? started_at moved_at asked_at? ended_at?",
    ),
    table(
        "commitments",
        "who would found a chapter, and how firmly",
        gone("member", "their commitment"),
        plain="founding network level",
        times="at",
    ),
    table(
        "silences",
        "what was asked of silent chapters, and answered",
        parted("answered_by?", "how the chapter is stays, their words go", words="text?"),
        plain="chapter since rung network answer? partner?",
        times="asked_at answered_at?",
    ),
    table(
        "reflections",
        "what connectors wrote about a half-year",
        parted("member", "the energy of a chapter stays", words="works? stops? needs?"),
        plain="id network chapter energy",
        times="written_at",
    ),
    table(
        "chapter_endings",
        "chapters that end, and what was learnt",
        parted("member", "the lessons are the chapter's", keeps="why lessons goodbye_title"),
        parted("ended_by?", "as above"),
        plain="id network chapter decision goodbye_event?",
        times="goodbye? proposed_at agreed_at? ended_at? dropped_at? reseeded_at?",
    ),
    table(
        "reseedings",
        "who would begin a chapter anew",
        parted("member", "that it was asked for is the chapter's history", words="why"),
        parted("settled_by?", "as above"),
        plain="id network chapter status",
        times="asked_at settled_at?",
    ),
)
