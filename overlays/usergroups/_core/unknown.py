"""Errors about names that nobody knows."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from usergroups_clients._runtime.errors import InvalidArgument


def unknown(name: str, what: str, names: Sequence[str], place: str = "") -> InvalidArgument:
    """Return the error about a name, with the known one that is most like it.

    Args:
        name: The name.
        what: What it should be the name of.
        names: Those that are known.
        place: Where it stands, if that is not clear.

    """
    like = get_close_matches(name, names, 1)
    hint = f": did you mean {like[0]}? There" if like else "; there"
    message = f"is no {what}{hint} are {', '.join(names) or 'none'}"
    return InvalidArgument(message, argument=f"{place}{name}")
