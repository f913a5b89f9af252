# Generated from generator/emit/templates/_runtime; do not edit.
"""Read, write and send for every generated client: requests, responses, errors; no vendor in it."""

from __future__ import annotations

from typing import Final

PUBLIC: Final = "usergroups"
"""The package that exports the public classes of the runtime; their `__module__`."""
