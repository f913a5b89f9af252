"""A command of the command line, as the emitted table of all commands has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["text", "number", "choice", "flag", "yes_no_any"]
"""How a value is written: `flag` is `--name` or `--no-name`; `yes_no_any` is True, False, None."""


class Parameter(NamedTuple):
    """An argument or an option of a command: a parameter of the verb."""

    name: str
    """Name of the verb's parameter."""
    word: str
    """What it is called on the command line: `GROUP`, or `--page-size`."""
    kind: Kind
    text: str
    many: bool = False
    """It may be given several times."""
    required: bool = False
    default: str = ""
    """What applies if it is not given, as the command line writes it; mostly nothing."""
    choices: tuple[str, ...] = ()

    @property
    def is_option(self) -> bool:
        """It has a name, and may stand anywhere."""
        return self.word.startswith("--")


class Use(NamedTuple):
    """A command at one vendor."""

    help: tuple[str, ...]
    """Paragraphs."""
    note: str
    """How the verb differs from what it does for other vendors; mostly empty."""
    items: str
    """What the result is a list of, such as `groups`; empty if it is no list."""
    parameters: tuple[Parameter, ...]
    outcome: str = ""
    """What a user should know of a success that nothing comes back from; mostly empty."""
    not_offered: tuple[str, ...] = ()
    """Parameters of the verb that text cannot say, which only Python takes."""


class Command(NamedTuple):
    """A command: a verb of one vendor or more."""

    verb: str
    help: str
    uses: Mapping[str, Use]
    """By the id of the vendor."""
