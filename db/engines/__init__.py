"""What keeps a store: a file of SQLite's, or a database of PostgreSQL's."""
