# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`User` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, read_bool, read_str, required
from ..._runtime.unset import UNSET, Unset
from .ban import Ban, read_as_ban
from .group_of_user import GroupOfUser, read_as_group_of_user


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
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["groups"] = as_it_came(self.groups, [each.to_dict() for each in self.groups])
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


def read_as_user(data: object, at: At, issues: Issues, kind: type[User] | None = None) -> User:
    """Read a decoded JSON object that stands `at` a place, as a User or a class made of it."""
    rest = members(data, at)
    read = User.__new__(kind or User)
    value: Any
    read.groups = required(list_of(read_as_group_of_user), rest, "groups", at, issues)
    value = rest.pop("id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "id"), issues)
    read.id = value
    value = rest.pop("ban", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_ban, value, rest, "ban", at, issues)
    read.ban = value
    value = rest.pop("email", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "email", at, issues)
    read.email = value
    value = rest.pop("external_id", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "external_id", at, issues)
    read.external_id = value
    value = rest.pop("first_name", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "first_name", at, issues)
    read.first_name = value
    value = rest.pop("is_anonymous", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "is_anonymous", at, issues)
    read.is_anonymous = value
    value = rest.pop("is_last_email_confirmed", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "is_last_email_confirmed", at, issues)
    read.is_last_email_confirmed = value
    value = rest.pop("is_user_active", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "is_user_active", at, issues)
    read.is_user_active = value
    value = rest.pop("last_login", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "last_login", at, issues)
    read.last_login = value
    value = rest.pop("last_name", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "last_name", at, issues)
    read.last_name = value
    value = rest.pop("login_type", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "login_type", at, issues)
    read.login_type = value
    value = rest.pop("name", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "name", at, issues)
    read.name = value
    value = rest.pop("nickname", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "nickname", at, issues)
    read.nickname = value
    read.additional_properties = rest or {}
    return read
