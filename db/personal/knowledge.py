"""What people know and look for: offers and needs, the handbook, the magazine."""

from __future__ import annotations

from db.personal.shapes import Table, Through, gone, parted, table

_POST = Through("board_posts", "id", "member")

TABLES: tuple[Table, ...] = (
    table(
        "board_posts",
        "what people offer and need",
        gone("member", "their offer or need", words="text topics city outcome?"),
        plain="id network side chapter? status size zone? whole_day channel? message?",
        times=("posted_at until asked_at? looked_at? starts? ends? reminded_at? followed_at?"),
    ),
    table(
        "board_words",
        "the words by which posts are found",
        gone("member", "they go with the post, which is shown", untold=True),
        plain="network post field",
        folded="word",
    ),
    table(
        "board_team",
        "who is in a challenge",
        gone("post", "the challenge was theirs", through=_POST),
        gone("member", "their part in it"),
        plain="post network",
        times="joined_at",
    ),
    table(
        "board_matches",
        "who was suggested to whom, and how far it came; what the other answered is theirs, so that"
        " an export shows what somebody was asked (in deliveries), and nothing of this",
        gone("post", "it came from their post", through=_POST, untold=True),
        gone("counter?", "as above", through=_POST, untold=True),
        gone("starter", "whom they could have met is nobody else's to keep", untold=True),
        gone("partner", "as above", untold=True),
        gone("low", "the same two people, in order", untold=True),
        gone("high", "as above", untold=True),
        plain="id network post counter? stage",
        times="made_at starter_asked_at? partner_asked_at? until",
    ),
    table(
        "handbook_sites",
        "sites whose pages are in the handbook",
        parted("followed_by?", "the network goes on following it", keeps="url name"),
        plain="id network language audience turn failures held spared",
        times="followed_at checked_at failing_since? asked_at? held_at?",
    ),
    table(
        "handbook_pages",
        "pages of the handbook: the network's, but for who added and looks after them",
        parted("added_by?", "what is known stays known", keeps="title body"),
        parted("steward?", "the page waits for somebody else to look after it"),
        plain=(
            "id network language source site key url? audience replaces? etag? modified? digest?"
        ),
        times="added_at changed_at confirmed_at asked_at? told_at? removed_at?",
    ),
    table(
        "handbook_passages",
        "pages of the handbook, cut to be quoted",
        plain="id network page place",
        prose="heading body",
    ),
    table(
        "handbook_words",
        "the words of passages, as they are searched",
        plain="network backward audience passage",
        folded="word",
    ),
    table(
        "magazine_feeds",
        "where the network's articles are read from",
        parted("followed_by?", "the network goes on following it", keeps="url home name"),
        plain="id network language channel? etag? modified? digest? turn failures gone",
        times="followed_at checked_at failing_since? asked_at?",
    ),
    table(
        "magazine_articles",
        "articles that are public elsewhere, as they are signed there",
        plain="id network feed link address language topics",
        times="published found_at",
        prose="title summary",
        mixed="author",
    ),
    table(
        "magazine_entries",
        "which articles of a feed were seen: not personal",
        plain="network feed entry_key article",
    ),
    table(
        "magazine_words",
        "the words of articles, as they are searched; a name that goes from an article goes here too",
        plain="network article",
        folded="word",
    ),
    table(
        "magazine_editors",
        "who looks after the magazine",
        gone("member", "their part in it"),
        parted("added_by", "that somebody else has it stays"),
        parted("ended_by?", "as above"),
        plain="id network",
        times="since until?",
    ),
    table(
        "magazine_ideas",
        "ideas for articles, given to the magazine",
        parted("member", "what was given to the magazine stays", keeps="title text link"),
        parted("writer?", "it waits for somebody else to write it"),
        plain="id network stage article?",
        times="added_at changed_at told_at? asked_at?",
    ),
)
