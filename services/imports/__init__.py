"""Imports: what files say of chapters, events, venues, partners and members, brought in once."""

from services.imports.operating import Unable, arguments, operate
from services.imports.report import Counted, Report, lines
from services.imports.running import run

__all__ = ["Counted", "Report", "Unable", "arguments", "lines", "operate", "run"]
