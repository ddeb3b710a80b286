"""Stores of any size for measuring: chapters of real towns, members with profiles, two years of events.

Made by the same migrations as the bot's own store and filled with bulk inserts. The
same size and seed give the same store, moved along with ``now``.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import batched as _batched  # type: ignore[attr-defined]
