"""Limits to the calls of a client, in words and in source."""

from __future__ import annotations

from generator.emit.writing.text import Code
from generator.read.vendor import Pace


def pace_text(pace: Pace | None) -> str:
    """Describe the argument that sets limits, and what holds without it."""
    if pace is None:
        return "Limits to calls at once and calls a second; there are none by default."
    limits = [
        f"{limit:g} {each}"
        for limit, each in ((pace.in_flight, "at once"), (pace.calls_per_second, "a second"))
        if limit is not None
    ]
    shown = " and ".join(limits)
    return f"Limits to calls at once and calls a second; by default the documented {shown}."


def pace_code(pace: Pace | None) -> Code | None:
    """Write the limits as an expression; None if there are none."""
    if pace is None:
        return None
    limits = {"calls_per_second": pace.calls_per_second, "in_flight": pace.in_flight}
    given = ", ".join(f"{name}={value!r}" for name, value in limits.items() if value is not None)
    return Code(f"Pace({given})")
