# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`CreateAccountUserDto` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_closed, check_list, check_model
from ..._runtime.reading import Issues, Path, list_of, members, optional, required
from ..._runtime.unset import UNSET, Unset
from .account_dto import AccountDto
from .invitation_dto import InvitationDto
from .user_group_dto import UserGroupDto
from .user_profile_dto import UserProfileDto


@define(kw_only=True)
class CreateAccountUserDto:
    """A user to be added to an account.

    Attributes:
        groups: The groups that the user is to be in, at least one.
        user: The user.
        account: The account that the user is to be added to.
        invitation: The invitation of the user into the account.

    Source: Marketplace API 4.0.2162 (CreateAccountUserDto) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    groups: list[UserGroupDto]
    user: UserProfileDto
    account: AccountDto | Unset = UNSET
    invitation: InvitationDto | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> CreateAccountUserDto:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.groups = required(list_of(UserGroupDto.from_dict), rest, "groups", at, issues)
        read.user = required(UserProfileDto.from_dict, rest, "user", at, issues)
        read.account = optional(AccountDto.from_dict, rest, "account", at, issues)
        read.invitation = optional(InvitationDto.from_dict, rest, "invitation", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["groups"] = [each.to_dict() for each in self.groups]
        data["user"] = self.user.to_dict()
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.invitation is not UNSET:
            data["invitation"] = self.invitation.to_dict()
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
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
