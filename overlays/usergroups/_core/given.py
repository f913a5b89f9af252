"""Texts that stand for a vendor's settings: environment variables, or a profile in their place."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from attrs import field, frozen

from usergroups_clients._runtime.errors import InvalidArgument


@frozen(kw_only=True)
class Given:
    """Texts by the names of environment variables, wherever they come from."""

    texts: Mapping[str, str] = field(repr=False)
    """Secrets are among them."""
    words: Mapping[str, str] = field(factory=dict[str, str])
    """The words for variables there; those without one go by their names."""
    place: str = ""
    """The text before a word where it is not clear: the file and its table."""

    def text(self, name: str) -> str | None:
        """Return the text of a variable; None if it is not set, or empty."""
        return self.texts.get(name) or None

    def path(self, name: str) -> Path | None:
        """Return the path that a variable names, `~` expanded; None if it is not set.

        Raises:
            InvalidArgument: It has blanks around it, or line breaks or other such characters in it.

        """
        text = self.text(name)
        return None if text is None else path_of(text, name)

    @contextmanager
    def naming(self, name: str) -> Generator[None]:
        """Let an `InvalidArgument` raised inside name this variable."""
        try:
            yield
        except InvalidArgument as error:
            raise InvalidArgument(error.message, argument=name) from None

    def error(
        self, error: InvalidArgument, variables: Mapping[str, tuple[str, ...]]
    ) -> InvalidArgument:
        """Return an error in the words of the place that the settings come from.

        Args:
            error: The error, which names settings or variables.
            variables: The variables of each setting.

        """
        message = self.in_words(error.message, variables)
        if message == "is needed":
            message = (
                f"is needed: {'give it there' if self.place else 'set this environment variable'}"
            )
        first = self._set(variables.get(error.argument, (error.argument,)))[0]
        return InvalidArgument(message, argument=f"{self.place}{self._word(first)}")

    def in_words(self, text: str, variables: Mapping[str, tuple[str, ...]]) -> str:
        """Return a text that names settings or variables in the words of the place.

        Args:
            text: The text.
            variables: The variables of each setting.

        """
        own = {name: self._word(name) for each in variables.values() for name in each}
        words = {
            setting: " or ".join(map(self._word, self._set(each)))
            for setting, each in variables.items()
        }

        def shown(found: re.Match[str]) -> str:
            return words.get(found[1] or "") or own.get(found[0], found[0])

        return re.sub(r"`(\w+)`|\b[A-Z][A-Z_]+[A-Z]\b", shown, text)

    def _word(self, name: str) -> str:
        return self.words.get(name, name)

    def _set(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of a setting's variables that are set; all of them if none is."""
        return tuple(name for name in names if self.text(name)) or names


def of_environment() -> Given:
    """Return what the environment gives."""
    return Given(texts=os.environ)


def path_of(text: str, argument: str) -> Path:
    """Return a path that is written as text, `~` expanded.

    Raises:
        InvalidArgument: It has blanks around it, or line breaks or other such characters in it.

    """
    if text != text.strip() or not text.isprintable():
        raise InvalidArgument(
            f"must be a path without blanks around it or line breaks, not {text!r}",
            argument=argument,
        )
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise InvalidArgument(
            f"names a home that is not known: {text!r}", argument=argument
        ) from None
