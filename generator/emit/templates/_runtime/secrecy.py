"""Tell by its name what is a secret, to be kept out of sight."""

from __future__ import annotations

import re

_NAMES = (
    r"(?i)pass(word|wd|phrase)|secret|token|credential|authorization|api.?key|private.?key"
    r"|assertion|signature|cookie"
)
HIDDEN = "***"


def is_secret_name(name: str) -> bool:
    """Return True if a value of that name is likely a secret."""
    return re.search(_NAMES, name) is not None
