# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`UsersFound` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_int,
    unread,
)
from ..._runtime.values.writing import write_models
from .user_found import UserFound, read_as_user_found

_KNOWN = frozenset({"count", "limit", "skip", "users"})
_READ_USERS: Reader[list[UserFound]] = list_of(read_as_user_found)


@define(kw_only=True, repr=False)
class UsersFound:
    """A page of users whom a search found.

    Source: Pod API, UserSearchResults, https://github.com/finos/symphony-api-spec/tree/cae9704
    (stated).
    """

    count: int | Unset = UNSET
    """Number of users; of the page or of all that were found is not documented."""
    limit: int | Unset = UNSET
    """The most users the page may have."""
    skip: int | Unset = UNSET
    """How many users were passed over."""
    users: list[UserFound] | Unset = UNSET
    """The users."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """Members of the JSON object that have no attribute, as decoded JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_users_found(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.count is not UNSET:
            data["count"] = self.count
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.skip is not UNSET:
            data["skip"] = self.skip
        if self.users is not UNSET:
            data["users"] = write_models(self.users)
        return data


def read_as_users_found(
    data: object, at: At, issues: Issues, kind: type[UsersFound] = UsersFound
) -> UsersFound:
    """Read a decoded JSON object as a UsersFound, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "count" in given:
        value = given["count"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "count", at, issues)
        read.count = value
    else:
        read.count = UNSET
        absent += 1
    if "limit" in given:
        value = given["limit"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "limit", at, issues)
        read.limit = value
    else:
        read.limit = UNSET
        absent += 1
    if "skip" in given:
        value = given["skip"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "skip", at, issues)
        read.skip = value
    else:
        read.skip = UNSET
        absent += 1
    if "users" in given:
        value = given["users"]
        try:
            read.users = _READ_USERS(value, (at, "users"), issues)
        except UNREADABLE as fault:
            read.users = unread(fault, value, rest, "users", at, issues)
    else:
        read.users = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
