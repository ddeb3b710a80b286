"""Events: who organises and comes, what is said on the evening, what stays of it."""

from __future__ import annotations

from db.personal.shapes import Table, Through, gone, parted, table, veiled

_OWN = "what takes place is the network's; its organiser's name goes"

TABLES: tuple[Table, ...] = (
    table(
        "events",
        "what takes place: the network's, but for who organises it",
        parted("organiser?", _OWN, keeps="title description? venue? link? vague? reason?"),
        plain=(
            "id network chapter? kind wall zone online capacity? audience status version going"
            " waiting maybe outside channel? message? source? source_key? fingerprint?"
            " attribution? series? slot? own part_of? hosts attended? roughly"
        ),
        times="starts ends created_at updated_at",
    ),
    table(
        "answers",
        "what people answered to events; the counts stand in the event",
        gone("member", "whether they come is theirs; a freed seat goes to the next"),
        plain="event network answer lead? place",
        times="answered_at",
    ),
    table(
        "series",
        "events that come back: the network's, but for who organises them",
        parted("organiser?", _OWN, keeps="title description? venue? link?"),
        plain=(
            "id network chapter? kind wall zone seconds repeat since until? online capacity?"
            " audience part_of? status reached? follows? version"
        ),
        times="signed_at created_at updated_at",
    ),
    table(
        "standing",
        "who comes to every date of a series",
        gone("member", "as an answer"),
        plain="series network lead? place",
        times="answered_at",
    ),
    table(
        "consents",
        "whether chapters host or join each other's events: between chapters",
        parted("asked_by", "that the chapter was asked stays"),
        parted("answered_by?", "what the chapter answered stays"),
        plain="id network noun event partner answer?",
        times="asked_at answered_at?",
    ),
    table(
        "cards",
        "where the message of an event stands: not personal",
        plain="event chapter network channel message?",
    ),
    table(
        "sessions",
        "the programme of an event; who speaks is named in text",
        parted("created_by?", "the programme stays", keeps="title room?"),
        plain="id network event kind after lasts",
        times="created_at updated_at",
        mixed="speaker?",
    ),
    table(
        "picks",
        "the sessions that people want to go to",
        gone("member", "their choice"),
        plain="session network",
        times="picked_at",
    ),
    table(
        "projects",
        "the cards of projects that people presented",
        gone("member", "their project, told by them", words="name folded text? link? topics"),
        plain="id network chapter? audience",
        times="created_at updated_at withdrawn_at?",
        indexed=True,
    ),
    table(
        "pitches",
        "projects in the programme of an event",
        gone("project", "the project is theirs", through=Through("projects", "id", "member")),
        gone("member", "they presented it", words="text?"),
        plain="id network event project",
        times="created_at",
    ),
    table(
        "questions",
        "what people asked at an event",
        gone(
            "member", "their question, with what was offered to them", words="text theme theme_key"
        ),
        parted("closed_by?", "that somebody else's question was answered stays", keeps="helped?"),
        plain="id network event status",
        times="closed_at? created_at",
    ),
    table(
        "question_offers",
        "who offered to help with a question",
        gone("question", "the question was theirs", through=Through("questions", "id", "member")),
        gone("member", "their offer", words="reply?"),
        plain="question network",
        times="created_at",
    ),
    table(
        "checkins",
        "who came to an event",
        veiled("member", "how many came stays, who came goes", beside="event"),
        parted("marked_by", "that somebody came stays"),
        plain="event network",
        times="created_at",
    ),
    table(
        "recaps",
        "what is told of an event afterwards",
        parted(
            "member",
            "what came of an event is the network's",
            keeps="summary attendance? links next_step?",
        ),
        plain="event network channel? message?",
        times="published_at? created_at updated_at",
    ),
    table(
        "followups",
        "what should happen next after an event, and who sees to it",
        parted("member", "what was agreed stays, and waits for somebody else", keeps="text"),
        plain="id network event steward wall zone",
        times="at done_at? created_at",
    ),
    table(
        "bids",
        "chapters that would host a summit",
        parted("member", "the offer is the chapter's", keeps="why offer?"),
        plain="id network event chapter status",
        times="created_at updated_at",
    ),
    table(
        "followed_calendars",
        "calendars elsewhere whose events are taken over",
        parted("followed_by", "the chapter goes on following it", keeps="url name"),
        plain=(
            "id network chapter source reason etag? modified? digest? turn failures gone held"
            " spared added changed cancelled"
        ),
        times="followed_at checked_at read_at failing_since? asked_at? held_at? told_at?",
    ),
    table(
        "calendar_twins",
        "events of a calendar that stood here before: not personal",
        plain="network source source_key event",
    ),
    table(
        "mirrors",
        "events shown among Discord's own: not personal",
        plain="subject network event scheduled",
        times="shown_at",
    ),
)
