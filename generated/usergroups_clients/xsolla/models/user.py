# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`User` of Xsolla Login."""

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
    read_bool,
    read_str,
    required,
)
from ..._runtime.values.writing import write_models
from .ban import Ban, read_as_ban
from .group_of_user import GroupOfUser, read_as_group_of_user

_KNOWN = frozenset(
    {
        "ban",
        "email",
        "external_id",
        "first_name",
        "groups",
        "id",
        "is_anonymous",
        "is_last_email_confirmed",
        "is_user_active",
        "last_login",
        "last_name",
        "login_type",
        "name",
        "nickname",
    }
)
_READ_GROUPS: Reader[list[GroupOfUser]] = list_of(read_as_group_of_user)


@define(kw_only=True, repr=False)
class User:
    """A user of a Login project, with the groups that the user is in.

    Source: Xsolla Login API reference, get-user and get-user-for-project,
    https://xsolla.redocly.app/api/login/search/get-user.md (stated). The pages call `ban`,
    `external_id` and others required; a user who is not banned can hardly have a ban, so that
    all but `id` and `groups` may be null or missing is inferred. Fields after `nickname` were
    not read, and come as further properties.
    """

    groups: list[GroupOfUser]
    """The groups that the user is in."""
    id: str
    """Id of the user."""
    ban: Ban | None | Unset = UNSET
    """Since when, until when and why the user is banned; null for one who is not."""
    email: str | None | Unset = UNSET
    """Address of the user."""
    external_id: str | Unset = UNSET
    """Id of the user in the game."""
    first_name: str | None | Unset = UNSET
    """First name."""
    is_anonymous: bool | Unset = UNSET
    """True for a user who came by a device or a custom id alone."""
    is_last_email_confirmed: bool | Unset = UNSET
    """True if the address was confirmed."""
    is_user_active: bool | Unset = UNSET
    """True if the user is active."""
    last_login: str | None | Unset = UNSET
    """When the user last logged in, as ISO 8601 has it."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    login_type: str | None | Unset = UNSET
    """How the user logs in."""
    name: str | None | Unset = UNSET
    """Full name."""
    nickname: str | None | Unset = UNSET
    """Nickname."""
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
        return cast("Self", read_as_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["groups"] = write_models(self.groups)
        data["id"] = self.id
        if self.ban is not UNSET:
            data["ban"] = None if self.ban is None else self.ban.to_dict()
        if self.email is not UNSET:
            data["email"] = self.email
        if self.external_id is not UNSET:
            data["external_id"] = self.external_id
        if self.first_name is not UNSET:
            data["first_name"] = self.first_name
        if self.is_anonymous is not UNSET:
            data["is_anonymous"] = self.is_anonymous
        if self.is_last_email_confirmed is not UNSET:
            data["is_last_email_confirmed"] = self.is_last_email_confirmed
        if self.is_user_active is not UNSET:
            data["is_user_active"] = self.is_user_active
        if self.last_login is not UNSET:
            data["last_login"] = self.last_login
        if self.last_name is not UNSET:
            data["last_name"] = self.last_name
        if self.login_type is not UNSET:
            data["login_type"] = self.login_type
        if self.name is not UNSET:
            data["name"] = self.name
        if self.nickname is not UNSET:
            data["nickname"] = self.nickname
        return data


def read_as_user(data: object, at: At, issues: Issues, kind: type[User] = User) -> User:
    """Read a decoded JSON object as a User, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.groups = required(_READ_GROUPS, given, "groups", at, issues)
    value = given.get("id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "id"), issues)
    read.id = value
    if "ban" in given:
        value = given["ban"]
        if value is not None:
            value = attempt(read_as_ban, value, rest, "ban", at, issues)
        read.ban = value
    else:
        read.ban = UNSET
        absent += 1
    if "email" in given:
        value = given["email"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "email", at, issues)
        read.email = value
    else:
        read.email = UNSET
        absent += 1
    if "external_id" in given:
        value = given["external_id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "external_id", at, issues)
        read.external_id = value
    else:
        read.external_id = UNSET
        absent += 1
    if "first_name" in given:
        value = given["first_name"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "first_name", at, issues)
        read.first_name = value
    else:
        read.first_name = UNSET
        absent += 1
    if "is_anonymous" in given:
        value = given["is_anonymous"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "is_anonymous", at, issues)
        read.is_anonymous = value
    else:
        read.is_anonymous = UNSET
        absent += 1
    if "is_last_email_confirmed" in given:
        value = given["is_last_email_confirmed"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "is_last_email_confirmed", at, issues)
        read.is_last_email_confirmed = value
    else:
        read.is_last_email_confirmed = UNSET
        absent += 1
    if "is_user_active" in given:
        value = given["is_user_active"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "is_user_active", at, issues)
        read.is_user_active = value
    else:
        read.is_user_active = UNSET
        absent += 1
    if "last_login" in given:
        value = given["last_login"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "last_login", at, issues)
        read.last_login = value
    else:
        read.last_login = UNSET
        absent += 1
    if "last_name" in given:
        value = given["last_name"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "last_name", at, issues)
        read.last_name = value
    else:
        read.last_name = UNSET
        absent += 1
    if "login_type" in given:
        value = given["login_type"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "login_type", at, issues)
        read.login_type = value
    else:
        read.login_type = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if "nickname" in given:
        value = given["nickname"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "nickname", at, issues)
        read.nickname = value
    else:
        read.nickname = UNSET
        absent += 1
    if len(given) != 14 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
