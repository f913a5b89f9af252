"""A command of the command line, as the emitted table of all commands has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["text", "number", "decimal", "choice", "flag", "yes_no_any"]
"""Form of a value: `flag` is `--name` or `--no-name`; `yes_no_any` is True, False, None."""


class Parameter(NamedTuple):
    """An argument or an option of a command: a parameter of the verb."""

    name: str
    """Name of the verb's parameter."""
    word: str
    """Its name on the command line: `GROUP`, or `--page-size`."""
    kind: Kind
    text: str
    many: bool = False
    """It may be given several times."""
    required: bool = False
    default: str = ""
    """The value that applies if none is given, as the command line writes it; mostly empty."""
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
    """The verb's difference from other vendors' verb of that name; mostly empty."""
    items: str
    """Name of the result's items, such as `groups`; empty if it is no list."""
    parameters: tuple[Parameter, ...]
    outcome: str = ""
    """A remark for users on a success that returns nothing; mostly empty."""
    not_offered: tuple[str, ...] = ()
    """Parameters of the verb that text cannot say, which only Python takes."""


class Command(NamedTuple):
    """A command: a verb of one vendor or more."""

    verb: str
    help: str
    uses: Mapping[str, Use]
    """By the id of the vendor."""
    writes: bool = False
    """It may change something, and can be run dry."""
    asks: bool = False
    """It may take something away, and asks before it does."""
