"""Errors about a verb's arguments, in the words of the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
        names = re.findall(r"`(\w+)`", found["names"])
        kept = [words.get(name, f"`{name}`") for name in names if name not in use.not_offered]
        if not kept:
            return ""
        shown = iter(kept)
        listed = re.sub(r"`\w+`", lambda _: next(shown), found["names"])
        if len(kept) < len(names):
            joining = " and " if " and " in found["names"] else " or "
            listed = joining.join([", ".join(kept[:-1]), kept[-1]]) if kept[1:] else kept[0]
        return f"{found['lead'] or ''}{listed}{found['end']}"

    argument = re.split(r"\W", error.argument, maxsplit=1)[0]
    return f"{words.get(argument, error.argument)}: {_NAMES.sub(said, error.message)}"
