"""Errors about a verb's arguments, in the words of the command line."""

from __future__ import annotations

import re
from typing import Final

from usergroups._core.command import Use
from usergroups_clients._runtime.errors import InvalidArgument

_NAMES: Final = re.compile(
    r"(?P<lead>(?:or|and) )?(?P<names>`\w+`(?:(?:, (?:or |and )?| or | and )`\w+`)*) ?"
)


def in_words(error: InvalidArgument, use: Use) -> str:
    """Return an error in one line, with arguments and options in place of the verb's parameters.

    Where the message lists parameters, those that the command line does not offer are left out.
    """
    words = {each.name: each.word.removesuffix("...") for each in use.parameters}

    def said(found: re.Match[str]) -> str:
        names = re.findall(r"`(\w+)`", found["names"])
        kept = [words.get(name, f"`{name}`") for name in names if name not in use.not_offered]
        if not kept:
            return ""
        joining = " and " if " and " in found["names"] else " or "
        listed = joining.join([", ".join(kept[:-1]), kept[-1]]) if kept[1:] else kept[0]
        end = " " if found[0].endswith(" ") else ""
        return f"{found['lead'] or ''}{listed}{end}"

    argument = re.split(r"\W", error.argument, maxsplit=1)[0]
    message = _NAMES.sub(said, error.message)
    return f"{words.get(argument, error.argument)}: {message}"
