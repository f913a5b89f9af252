"""Meanings of the names of enumerations and named types."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import field, frozen

from generator.describe.api import Api
from generator.describe.kinds import Type


@frozen
class Names:
    """The plain type of each enumeration, and the type of each name that is no class."""

    bases: Mapping[str, str]
    aliases: Mapping[str, Type]
    likes: Mapping[str, str] = field(factory=dict[str, str])
    """The name that annotations have for the values of each enumeration."""
    values: Mapping[str, Collection[object]] = field(factory=dict[str, Collection[object]])
    """The values that each enumeration lists."""

    def __or__(self, other: Names) -> Names:
        return Names(
            {**self.bases, **other.bases},
            {**self.aliases, **other.aliases},
            {**self.likes, **other.likes},
            {**self.values, **other.values},
        )


def names_of(api: Api) -> Names:
    """Look up the types that the names of an API stand for."""
    return Names(
        bases={each.name: each.base for each in api.enums},
        aliases={each.name: each.type for each in api.aliases},
        likes={each.name: each.like for each in api.enums},
        values={each.name: [value for _, value in each.members] for each in api.enums},
    )
