# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`UserSearchPage` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_int,
    required,
)
from ..._runtime.values.writing import write_models
from .user import User, read_as_user

_KNOWN = frozenset({"count", "next_after", "users"})
_READ_USERS: Reader[list[User]] = list_of(read_as_user)


@define(kw_only=True, repr=False)
class UserSearchPage:
    """A page of users whom a search found.

    Source: Xsolla Login API reference, search-users-by-filter,
    https://developers.xsolla.com/api/login/operation/search-users-by-filter (stated). That
    `next_after` may be null is inferred from get-user-for-project.
    """

    users: list[User]
    """The users."""
    count: int | Unset = UNSET
    """Number of users; of the page or of all that were found is not documented."""
    next_after: int | None | Unset = UNSET
    """Where the next page begins; no parameter of the call takes it."""
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
        return cast("Self", read_as_user_search_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["users"] = write_models(self.users)
        if self.count is not UNSET:
            data["count"] = self.count
        if self.next_after is not UNSET:
            data["next_after"] = self.next_after
        return data


def read_as_user_search_page(
    data: object, at: At, issues: Issues, kind: type[UserSearchPage] = UserSearchPage
) -> UserSearchPage:
    """Read a decoded JSON object as a UserSearchPage, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.users = required(_READ_USERS, given, "users", at, issues)
    if "count" in given:
        value = given["count"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "count", at, issues)
        read.count = value
    else:
        read.count = UNSET
        absent += 1
    if "next_after" in given:
        value = given["next_after"]
        if type(value) is not int and value is not None:
            value = attempt(read_int, value, rest, "next_after", at, issues)
        read.next_after = value
    else:
        read.next_after = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
