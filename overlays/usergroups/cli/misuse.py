"""Words that no command takes, told in one line like every other error."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any, Final

import typer

# Some versions of typer bring click as a module of their own, which has no public name for it.
WrongWords: Final[type[Exception]] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "UsageError"
)
_NONE_OF: Final = re.compile(r"'(.*)' is not one of ")


def misuse(error: Any) -> str:
    """Return what is wrong, what was probably meant, and which help has more.

    Args:
        error: One of `WrongWords`.

    """
    likely = getattr(error, "possibilities", None)
    said = error.message if likely else error.format_message()
    parts = [" ".join(said.split()).rstrip("."), *(likely or _choices_like(error))[:1]]
    text = ". Did you mean ".join(parts) + ("?" if len(parts) > 1 else "")
    if error.ctx is not None:
        text += f"{'' if text.endswith('?') else '.'} See `{error.ctx.command_path} --help`"
    return text


def _choices_like(error: Any) -> list[str]:
    """Return the choices of an option that are most like the word that is none of them."""
    wrong = _NONE_OF.match(error.message)
    names = getattr(getattr(getattr(error, "param", None), "type", None), "choices", ())
    return get_close_matches(wrong[1], [*map(str, names)], 1) if wrong else []
