"""The profile that is wanted: the one that an argument names, or else a variable."""

from __future__ import annotations

import os
from typing import Final

PROFILE: Final = "USERGROUPS_PROFILE"
"""The variable that names a profile where no argument does."""


def profile_name(given: str | None) -> str | None:
    """Return the name of the profile that settings come from; None if they are variables."""
    return given if given is not None else os.environ.get(PROFILE) or None
