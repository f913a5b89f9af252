"""The arguments of each class that say what carries its requests; one may be given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CARRIERS: Final = ("transport", "http_client")


def carries(given: Mapping[str, object]) -> bool:
    """Return True if arguments of a class say what carries its requests."""
    return any(given.get(name) is not None for name in CARRIERS)
