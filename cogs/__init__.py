"""Discord in: one file per command group. Parse, call one service, show one view."""
