# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`CreateAccountUserDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_list, check_model
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
    unread,
)
from ..._runtime.values.writing import write_models
from .account_dto import AccountDto, read_as_account_dto
from .invitation_dto import InvitationDto, read_as_invitation_dto
from .user_group_dto import UserGroupDto, read_as_user_group_dto
from .user_profile_dto import UserProfileDto, read_as_user_profile_dto

_KNOWN = frozenset({"account", "groups", "invitation", "user"})
_READ_GROUPS: Reader[list[UserGroupDto]] = list_of(read_as_user_group_dto)


@define(kw_only=True, repr=False)
class CreateAccountUserDto:
    """A user to be added to an account.

    Source: Marketplace API 4.0.2162 (CreateAccountUserDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    groups: list[UserGroupDto]
    """The groups that the user is to be in, at least one."""
    user: UserProfileDto
    """The user."""
    account: AccountDto | Unset = UNSET
    """The account that the user is to be added to."""
    invitation: InvitationDto | Unset = UNSET
    """The invitation of the user into the account."""
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
        return cast("Self", read_as_create_account_user_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["groups"] = write_models(self.groups)
        data["user"] = self.user.to_dict()
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.invitation is not UNSET:
            data["invitation"] = self.invitation.to_dict()
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_closed(self.additional_properties, at)
        check_list(self.groups, f"{at}.groups", min_items=1)
        for index1, groups_item1 in enumerate(self.groups):
            check_model(groups_item1, UserGroupDto, f"{at}.groups[{index1}]")
        check_model(self.user, UserProfileDto, f"{at}.user")
        if self.account is not UNSET:
            check_model(self.account, AccountDto, f"{at}.account")
        if self.invitation is not UNSET:
            check_model(self.invitation, InvitationDto, f"{at}.invitation")


def read_as_create_account_user_dto(
    data: object, at: At, issues: Issues, kind: type[CreateAccountUserDto] = CreateAccountUserDto
) -> CreateAccountUserDto:
    """Read a decoded JSON object as a CreateAccountUserDto, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.groups = required(_READ_GROUPS, given, "groups", at, issues)
    read.user = required(read_as_user_profile_dto, given, "user", at, issues)
    if "account" in given:
        value = given["account"]
        try:
            read.account = read_as_account_dto(value, (at, "account"), issues)
        except UNREADABLE as fault:
            read.account = unread(fault, value, rest, "account", at, issues)
    else:
        read.account = UNSET
        absent += 1
    if "invitation" in given:
        value = given["invitation"]
        try:
            read.invitation = read_as_invitation_dto(value, (at, "invitation"), issues)
        except UNREADABLE as fault:
            read.invitation = unread(fault, value, rest, "invitation", at, issues)
    else:
        read.invitation = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
