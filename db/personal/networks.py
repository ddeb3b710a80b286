"""The network: its settings, decisions, playbooks, outbox and audit."""

from __future__ import annotations

from db.personal.shapes import NOBODY, Table, Through, gone, parted, table

TABLES: tuple[Table, ...] = (
    table("facts", "what the store knows of itself: not personal", plain="name value"),
    table("leases", "which process holds what: not personal", plain="name holder until"),
    table(
        "migrations",
        "which versions the store went through: not personal",
        plain="number name digest",
        times="applied_at",
    ),
    table(
        "networks",
        "the settings of a server: not personal",
        plain=(
            "id name language zone steward_role? announce_channel? welcome_channel?"
            " stewards_channel? connectors_channel? wiping"
        ),
        times="created_at updated_at gone_at?",
    ),
    table(
        "places",
        "the towns of the world: not personal",
        plain="id name country region? latitude longitude zone population",
    ),
    table("place_names", "what towns are called: not personal", plain="folded place"),
    table(
        "venues",
        "public rooms, from public records: not personal",
        plain=(
            "id network name city? postcode? region? country? kind? latitude? longitude? web?"
            " source source_key fingerprint attribution?"
        ),
    ),
    table(
        "partners",
        "organisations, from public records",
        plain="id network folded url? source source_key fingerprint attribution?",
        prose="name content",
    ),
    table(
        "decisions",
        "what the network decides, and what came of it",
        parted("member", "what was decided stays, who proposed it goes", keeps="title text"),
        parted(
            "subject?",
            "who is decided about is named in it, with their letter",
            words="title text",
            through=Through("candidacies", "id", "member", only=("noun", "connector")),
        ),
        plain=(
            "id network noun subject? choice? audience? status remaining? outcome? channel?"
            " message? place?"
        ),
        times="opened_at closes stopped_at? closed_at?",
    ),
    table(
        "stances",
        "what people said about a decision",
        parted(
            "decision",
            "what was objected to them becoming a connector",
            words="why? answer?",
            through=Through("candidacies", "decision", "member"),
            untold=True,
        ),
        parted(
            "decision",
            "what they answered as proposers",
            words="answer?",
            through=Through("decisions", "id", "member"),
        ),
        gone("member", "their voice; the outcome stays", words="why?"),
        plain="decision network stance raised? steward lapsed",
        times="at settled_at?",
    ),
    table(
        "practices",
        "figures that a network set: not personal",
        plain="network name content",
    ),
    table(
        "playbooks",
        "playbooks that a network wrote for itself",
        parted("edited_by", "the playbook is the network's", keeps="content"),
        plain="network chapter name",
        times="edited_at",
    ),
    table(
        "deliveries",
        "what waits to be sent and what was, to people and channels; what speaks of them goes too",
        gone("target", "what was for them"),
        gone("subject", "what was about them"),
        plain="id network kind nonce status attempts channel? message? why? holder",
        times="due ready expires? first_sent? shared_at? settled_at?",
        mixed="facts dedupe",
    ),
    table(
        "audit",
        "what was done by whom: the line stays, and points to nobody",
        parted("actor?", "what was done stays", nobody=NOBODY),
        parted("subject?", "that something was done to somebody stays", nobody=NOBODY),
        parted("whom?", "that it was about somebody stays", nobody=NOBODY),
        plain="id network number action",
        times="at",
        mixed="facts",
        sealed="salt? digest link",
    ),
    table(
        "audit_chains",
        "the ends of the chain of the audit: not personal",
        plain="network number link pruned anchor broken?",
        times="checked_at?",
    ),
)
