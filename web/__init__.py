"""Window: pages for people and machines outside Discord."""
