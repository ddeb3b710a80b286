## Connectors

connector-added = { $who } is now a connector of **{ $chapter }**, and can create its events and edit the chapter from now on.
connector-already = { $who } is already a connector of **{ $chapter }**; nothing changed.
connector-removed = { $who } is no longer a connector of **{ $chapter }**. Their rights there end now.
connector-removed-last = { $who } is no longer a connector of **{ $chapter }**. Their rights there end now, and nobody animates it any more: `/connector add` names someone.
connector-list-title = Who animates what
connector-list-of = **{ $chapter }** is animated by { $people }.
connector-list-nobody = Nobody animates **{ $chapter }** yet. A steward can name someone with `/connector add`.
connector-list-none = No chapter has a connector yet. A steward can name one with `/connector add`.

refusal-self-connector = Nobody makes themselves a connector, stewards included. Ask a steward or another connector of **{ $chapter }** to name you.
refusal-bot-connector = **{ $name }** is a program, and a chapter is animated by people. Choose a person.
refusal-not-connector = **{ $name }** is not a connector of **{ $chapter }**, so nothing changed. `/connector list` shows who is.
