"""Figures for Prometheus, read at the moment they are asked for."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from services import liveness
from services.house import House


async def metrics(house: House, *, connected: bool) -> bytes:
    """The text that Prometheus scrapes."""
    registry = CollectorRegistry()
    figures = await liveness.figures(house)
    Gauge("bot_connected", "1 while the gateway is there", registry=registry).set(int(connected))
    Gauge("bot_store_failing", "1 while the store cannot be written", registry=registry).set(
        int(house.store.failing is not None)
    )
    waiting = Gauge(
        "bot_deliveries", "Deliveries by status", labelnames=("status",), registry=registry
    )
    for status, number in figures.deliveries.items():
        waiting.labels(status).set(number)
    Gauge(
        "bot_deliveries_late_seconds", "How long the oldest due delivery waits", registry=registry
    ).set(figures.late_seconds)
    return generate_latest(registry)
