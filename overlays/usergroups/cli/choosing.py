"""Choose the vendor that a command is for, and the profile that its settings come from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Final

from usergroups._core.unknown import unknown
from usergroups._faces.vendors import VENDORS
from usergroups.cli.saying import fail

VARIABLE: Final = "USERGROUPS_VENDOR"
"""The environment variable that names the vendor where the command line does not."""

_META: Final = "usergroups.vendor"


def named(ctx: Any) -> str | None:
    """Return the vendor that the command line or else the environment names, if any."""
    before: str | None = ctx.find_root().params.get("vendor")
    after: str | None = ctx.meta.get(_META)
    return after or before or os.environ.get(VARIABLE) or None


def refuse_wrong_variable(status: int) -> None:
    """Stop if the environment names a vendor that there is not.

    Args:
        status: How the command ends.

    Raises:
        typer.Exit: It does.

    """
    name = os.environ.get(VARIABLE)
    if name and name not in VENDORS:
        fail(f"{VARIABLE}: {unknown(name, 'vendor', [*VENDORS])}", status)


def named_profile(ctx: Any, after: str | None) -> str | None:
    """Return the profile that the command line names, before the command or after it, if any."""
    before: str | None = ctx.find_root().params.get("profile")
    return after or before or None


def known_profiles(incomplete: str) -> list[str]:
    """Return the names of profiles that begin so, for completion; none if the file is broken."""
    from usergroups._core.profiles import profile_names

    try:
        return [name for name in profile_names() if name.startswith(incomplete)]
    except ValueError:
        return []


def look_ahead(ctx: Any, words: Sequence[str]) -> None:
    """Note the vendor that is named after a command, before the command's options are read."""
    for word, following in zip(words, [*words, ""][1:], strict=True):
        if word == "--":
            break
        if word == "--vendor":
            ctx.meta[_META] = following
        elif word.startswith("--vendor="):
            ctx.meta[_META] = word.partition("=")[2]
