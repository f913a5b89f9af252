# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`UserPage` of Xsolla Login."""

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
    read_str,
    required,
)
from ..._runtime.values.writing import write_models
from .user import User, read_as_user

_KNOWN = frozenset({"count", "next_after", "next_url", "users"})
_READ_USERS: Reader[list[User]] = list_of(read_as_user)


@define(kw_only=True, repr=False)
class UserPage:
    """A page of users, and where the next one begins.

    Source: Xsolla Login API reference, get-user-for-project,
    https://xsolla.redocly.app/api/login/search/get-user-for-project.md (stated). The page calls
    all four required; `count` and `next_url` are not needed.
    """

    next_after: int | None
    """What `after` of the next page is; null on the last page."""
    users: list[User]
    """The users."""
    count: int | Unset = UNSET
    """Number of users; of the page or of the whole list is not documented."""
    next_url: str | None | Unset = UNSET
    """Address of the next page; null on the last page."""
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
        return cast("Self", read_as_user_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["next_after"] = self.next_after
        data["users"] = write_models(self.users)
        if self.count is not UNSET:
            data["count"] = self.count
        if self.next_url is not UNSET:
            data["next_url"] = self.next_url
        return data


def read_as_user_page(
    data: object, at: At, issues: Issues, kind: type[UserPage] = UserPage
) -> UserPage:
    """Read a decoded JSON object as a UserPage, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("next_after", UNSET)
    if type(value) is not int and value is not None:
        value = read_int(value, (at, "next_after"), issues)
    read.next_after = value
    read.users = required(_READ_USERS, given, "users", at, issues)
    if "count" in given:
        value = given["count"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "count", at, issues)
        read.count = value
    else:
        read.count = UNSET
        absent += 1
    if "next_url" in given:
        value = given["next_url"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "next_url", at, issues)
        read.next_url = value
    else:
        read.next_url = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
