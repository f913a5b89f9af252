"""Errors about a verb's arguments, in the words of the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from usergroups._core.command import Use
from usergroups_clients._runtime.errors import InvalidArgument

_NAMES: Final = re.compile(
    r"(?P<lead>(?:or|and) )?(?P<names>`\w+`(?:(?:, (?:or |and )?| or | and )`\w+`)*)(?P<end> ?)"
)


def in_words(error: InvalidArgument, use: Use, variables: Mapping[str, tuple[str, ...]]) -> str:
    """Return an error of a verb in one line, in which arguments and options stand for parameters.

    Where the message lists parameters, those that the command line does not offer are left out.

    Args:
        error: The error.
        use: The command at the vendor.
        variables: The environment variables that stand for the vendor's settings.

    """
    words = {setting: " or ".join(names) for setting, names in variables.items()}
    words |= {each.name: each.word.removesuffix("...") for each in use.parameters}

    def said(found: re.Match[str]) -> str:
        listed: str = found["names"]
        names = re.findall(r"`(\w+)`", listed)
        kept = [f"`{name}`" for name in names if name not in use.not_offered]
        if not kept:
            return ""
        if len(kept) < len(names):
            listed = _joined(kept, " and " if " and " in listed else " or ")
        listed = re.sub(r"`(\w+)`", lambda name: words.get(name[1], name[0]), listed)
        return f"{found['lead'] or ''}{listed}{found['end']}"

    argument = re.split(r"\W", error.argument, maxsplit=1)[0]
    return f"{words.get(argument, error.argument)}: {_NAMES.sub(said, error.message)}"


def _joined(names: Sequence[str], joining: str) -> str:
    *first, last = names
    return joining.join([", ".join(first), last]) if first else last
