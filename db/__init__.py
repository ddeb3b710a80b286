"""Memory: tables, repositories, migrations, search, deliveries."""
