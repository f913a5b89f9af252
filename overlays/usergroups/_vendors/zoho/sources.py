"""Zoho's sources: what a group is made of, read and written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, TypeVar

from usergroups._core.ids import present
from usergroups._core.required import required
from usergroups.groups import Member
from usergroups_clients._runtime.checks import check_list, check_model
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.zoho import calls, models

S = TypeVar("S", "models.GroupSourceCreate", "models.GroupSourceUpdate")

MemberKind: TypeAlias = Literal["user", "role", "territory", "group"]
"""What can be in a group."""

TYPES: dict[str, models.SourceType] = {
    "user": models.SourceType.USERS,
    "role": models.SourceType.ROLES,
    "territory": models.SourceType.TERRITORIES,
    "group": models.SourceType.GROUPS,
}
"""What Zoho calls them."""
_KINDS: dict[str, str] = {type_: kind for kind, type_ in TYPES.items()}
AT_ONCE = 200
"""Entries of a page, and sources of a change, at most."""


def member(raw: models.GroupSource) -> Member:
    """What a source is to others."""
    kind = _KINDS.get(raw.type_, str(raw.type_))
    return Member(id=raw.source.id, name=present(raw.source.name), kind=kind, raw=raw)


def checked_sources(given: Iterable[S], model: type[S], *, spent: int = 0) -> list[S]:
    """The sources, if they can be sent, beside others that are spent already."""
    sources = list(given)
    check_list(sources, "sources", max_items=AT_ONCE - spent)
    for index, source in enumerate(sources):
        check_model(source, model, f"sources[{index}]")
    return sources


def reference(user: str) -> models.SourceReference:
    """What a source points at."""
    return models.SourceReference(id=user)


def user_source(user: str, *, remove: bool) -> models.GroupSourceUpdate:
    """A user who is to be in a group, or not any more."""
    return models.GroupSourceUpdate(
        type_=TYPES["user"], source=reference(user), delete_=True if remove else UNSET
    )


def as_they_are(group: models.Group) -> list[models.GroupSourceUpdate]:
    """The sources of a group, to be kept: the service wants some with every change."""
    expected = "the sources of the group"
    sources = required(group.sources, "/user_groups/0/sources", expected, calls.get_group(group.id))
    return [
        models.GroupSourceUpdate(
            type_=each.type_,
            source=reference(each.source.id),
            sub_territories=each.sub_territories,
            subordinates=each.subordinates,
        )
        for each in sources[:AT_ONCE]
    ]
