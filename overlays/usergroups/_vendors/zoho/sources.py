"""Zoho's sources: what a group is made of, read and written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

from usergroups._core.ids import present
from usergroups._core.required import required
from usergroups.groups import Member, MemberKind
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients._runtime.values.checks import check_list, check_model
from usergroups_clients.zoho import calls, models

S = TypeVar("S", "models.GroupSourceCreate", "models.GroupSourceUpdate")

TYPES: dict[str, models.SourceType] = {
    "user": models.SourceType.USERS,
    "role": models.SourceType.ROLES,
    "territory": models.SourceType.TERRITORIES,
    "group": models.SourceType.GROUPS,
}
"""Zoho's word for each kind of member."""
_KINDS: dict[str, str] = {type_: kind for kind, type_ in TYPES.items()}
AT_ONCE = 200
"""The most entries of a page, and the most sources of a change."""


def member_of(raw: models.GroupSource) -> Member[models.GroupSource]:
    """Read a member; a kind that Zoho has added keeps Zoho's own word."""
    kind = _KINDS.get(raw.type_, str(raw.type_))
    return Member(
        id=raw.source.id, name=present(raw.source.name), kind=cast("MemberKind", kind), raw=raw
    )


def checked_sources(given: Iterable[S], model: type[S], *, spent: int = 0) -> list[S]:
    """Check sources before anything is sent.

    Args:
        given: The sources.
        model: Their class.
        spent: How many others go with them.

    Raises:
        InvalidArgument: They are too many, or one cannot be sent.

    """
    sources = list(given)
    check_list(sources, "sources", max_items=AT_ONCE - spent)
    for index, source in enumerate(sources):
        check_model(source, model, f"sources[{index}]")
    return sources


def reference(user: str) -> models.SourceReference:
    """Refer to a user."""
    return models.SourceReference(id=user)


def user_source(user: str, *, remove: bool) -> models.GroupSourceUpdate:
    """Return the source that adds a user, or removes one."""
    return models.GroupSourceUpdate(
        type_=TYPES["user"], source=reference(user), delete_=True if remove else UNSET
    )


def sources_to_keep(group: models.Group) -> list[models.GroupSourceUpdate]:
    """Return a group's sources unchanged: Zoho wants some with every change.

    Raises:
        InvalidResponse: The sources did not come with the group.

    """
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
