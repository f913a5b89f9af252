"""A vendor's part of the overlays, as its source says it: settings, verbs and their texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

from generator.read.vendor import Pace

READING = ("get_", "find_")
"""Beginnings of the names of verbs that are no lists and only read; a test holds them to it."""
_TAKES_AWAY = frozenset({"delete", "remove", "set", "unassign"})
_ENSURES = _TAKES_AWAY | {"add", "assign", "update"}
_ADDS = frozenset({"add", "assign", "create"})


@frozen
class Docs:
    """A docstring in Google style, taken apart."""

    summary: str
    body: tuple[str, ...] = ()
    """The paragraphs between the summary and the first section, line breaks kept."""
    sections: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    """By title: entries in their order; the text of a section without entries has the name ""."""

    def entries(self, title: str) -> Mapping[str, str]:
        """Return the entries of a section; none if there is no such section."""
        return self.sections.get(title, {})

    def text(self, title: str) -> str:
        """Return the text of a section without entries, on one line; empty if there is none."""
        return self.entries(title).get("", "")


@frozen
class Parameter:
    """A parameter of a verb."""

    name: str
    annotation: str
    default: str | None
    """Source of the default; None if a caller must give it."""
    keyword_only: bool
    text: str
    """Its text in `Args:`."""


@frozen
class Verb:
    """A public function that returns `Steps[T]` or `Pages[T]`."""

    name: str
    settings: tuple[str, ...]
    """The parameters before `/`, in order: fields of the vendor's settings."""
    parameters: tuple[Parameter, ...]
    result: str
    """Source of `T`."""
    pages: bool
    """It is a list that is read page by page."""
    docs: Docs
    line: int

    @property
    def writes(self) -> bool:
        """It may change something; a dry run shows its calls."""
        return not self.pages and not self.name.startswith(READING)

    @property
    def takes_away(self) -> bool:
        """It may take something away, and is not done unasked."""
        return self.name.partition("_")[0] in _TAKES_AWAY

    @property
    def only_adds(self) -> bool:
        """Whatever was there before stays as it is."""
        return not self.writes or self.name.partition("_")[0] in _ADDS

    @property
    def repeatable(self) -> bool:
        """To do it twice changes no more than to do it once: verbs see that something is so."""
        return not self.writes or self.name.partition("_")[0] in _ENSURES


@frozen
class Setting:
    """A field of a vendor's settings, and argument of its class."""

    name: str
    annotation: str
    default: str | None
    """Source of the default; None if a caller must give it."""
    secret: bool
    """It is kept out of `repr`."""
    text: str
    """Its docstring, on one line."""


@frozen
class Variable:
    """An environment variable whose name does not follow from a setting, or that needs care."""

    name: str
    setting: str
    """The setting that it gives."""
    text: str


@frozen
class Names:
    """Origins of the names that a module's annotations use."""

    imported: Mapping[str, str]
    """Name as used to the statement that imports it."""
    aliases: Mapping[str, str]
    """Type aliases and constants of the module to the source of what they stand for."""
    defined: frozenset[str]
    """All that the module defines itself."""
    module: str
    """Its import name."""


@frozen
class Overlay:
    """All that the faces of one vendor are made of."""

    id: str
    """The vendor's id."""
    name: str
    """Its product, as in prose."""
    class_name: str
    about: Docs
    """The docstring of verbs.py: what is peculiar to the vendor."""
    verbs: tuple[Verb, ...]
    settings: tuple[Setting, ...]
    settings_docs: Docs
    """The docstring of `Settings`: which of the settings go together."""
    variables: tuple[Variable, ...]
    """Those that `Settings.from_env` reads."""
    names: Mapping[str, Names]
    """Of verbs.py as "verbs", of settings.py as "settings"."""
    exports: Mapping[str, str]
    """Public classes and aliases of the vendor's modules (their `__all__`), to the module."""
    folder: Path
    """The folder with the sources."""
    pace: Pace | None
    """Limits to calls that the vendor documents."""

    @property
    def environment(self) -> str:
        """The prefix of the names of the vendor's environment variables."""
        return self.id.upper()

    def variables_of(self, setting: str) -> tuple[str, ...]:
        """Return the environment variables that give a setting; none if nothing does."""
        special = tuple(each.name for each in self.variables if each.setting == setting)
        if special:
            return special
        found = next(each for each in self.settings if each.name == setting)
        return (f"{self.environment}_{setting.upper()}",) if _is_text(found, self) else ()


def _is_text(setting: Setting, overlay: Overlay) -> bool:
    kinds = {each.strip() for each in setting.annotation.split("|")} - {"None"}
    aliases = overlay.names["settings"].aliases
    return all(aliases.get(kind, kind).startswith(("str", "Literal[")) for kind in kinds)
