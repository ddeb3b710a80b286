"""Figures for Prometheus, read at the moment they are asked for. docs/operating.md explains each."""

from __future__ import annotations

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Info, generate_latest

from domain.vitals import Vitals, health
from services.liveness import Pulse


def metrics(vitals: Vitals, pulse: Pulse) -> bytes:
    """The text that Prometheus scrapes."""
    registry = CollectorRegistry()

    def gauge(name: str, what: str, value: float) -> None:
        Gauge(name, what, registry=registry).set(value)

    found = health(vitals)
    gauge("bot_healthy", "1 while nothing is wrong", not found.wrong)
    gauge("bot_warnings", "What a person should look at within a day", len(found.warnings))
    gauge("bot_connected", "1 while the gateway is there", vitals.gateway.connected)
    away = 0.0 if vitals.gateway.connected else (vitals.at - vitals.gateway.since).total_seconds()
    gauge("bot_disconnected_seconds", "How long the gateway has not been there", away)
    gauge("bot_lives", "How often this process began to connect", pulse.lives)
    gauge("bot_identifies_day", "Identifications with Discord in a day", pulse.identified())
    paused = 0.0
    if vitals.paused_until is not None:
        paused = max(0.0, (vitals.paused_until - vitals.at).total_seconds())
    gauge("bot_paused_seconds", "How long nothing is sent, because Discord refuses", paused)
    gauge("bot_store_failing", "1 while the store cannot be written", vitals.failing is not None)
    gauge("bot_store_answers", "1 while the store can be read in time", vitals.outbox is not None)
    gauge("bot_administrator", "Servers in which the bot may do everything", vitals.administrator)
    gauge("bot_loop_lag_seconds", "The longest delay of the last minute", pulse.lag())
    gauge("bot_start_time_seconds", "When this process began", pulse.started.timestamp())
    Info("bot", "Which bot this is", registry=registry).info({"version": pulse.version})
    if vitals.free is not None:
        gauge("bot_disk_free_bytes", "What is left beside the store", vitals.free)
    if vitals.size is not None:
        gauge("bot_store_bytes", "What the store takes on disk", vitals.size)
    _outbox(registry, vitals)
    _backup(registry, vitals)
    on_time, late = pulse.delivered()
    _count(registry, "bot_delivered", "when", {"on_time": on_time, "late": late})
    _count(registry, "bot_answers", "status", {str(one): n for one, n in pulse.answers.items()})
    return generate_latest(registry)


def _outbox(registry: CollectorRegistry, vitals: Vitals) -> None:
    outbox = vitals.outbox
    if outbox is None:
        return
    waiting = Gauge(
        "bot_deliveries", "Deliveries by status", labelnames=("status",), registry=registry
    )
    for status, number in outbox.by_status.items():
        waiting.labels(status).set(number)
    Gauge("bot_deliveries_late", "Deliveries more than five minutes late", registry=registry).set(
        outbox.late
    )
    Gauge("bot_deliveries_late_seconds", "How late the oldest of them is", registry=registry).set(
        outbox.late_by.total_seconds()
    )
    Gauge(
        "bot_deliveries_dead_day", "Deliveries that failed for good in a day", registry=registry
    ).set(outbox.dead_today)


def _backup(registry: CollectorRegistry, vitals: Vitals) -> None:
    backup = vitals.backup
    if backup is None:
        return
    failing = Gauge("bot_backup_failing", "1 when the last backup failed", registry=registry)
    failing.set(backup.failing is not None)
    overdue = Gauge("bot_backup_overdue", "1 when one is missing for too long", registry=registry)
    overdue.set(backup.overdue is not None)
    if backup.newest is not None:
        age = (vitals.at - backup.newest.made).total_seconds()
        Gauge("bot_backup_age_seconds", "Age of the newest", registry=registry).set(age)


def _count(
    registry: CollectorRegistry, name: str, label: str, numbers: Mapping[str, float]
) -> None:
    """Numbers that only grow while the process lives."""
    counter = Counter(name, _COUNTED[name], labelnames=(label,), registry=registry)
    for value, number in numbers.items():
        counter.labels(value).inc(number)


_COUNTED = {
    "bot_delivered": "Deliveries that arrived, on time and late",
    "bot_answers": "Answers of Discord's API, by status",
}
