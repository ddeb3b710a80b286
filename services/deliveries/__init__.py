"""Deliveries: the outbox seen from above, claimed, decided and settled."""
