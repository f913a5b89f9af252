# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUser` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .account_ref import AccountRef
from .account_user_audit import AccountUserAudit
from .buyer_ref import BuyerRef
from .invitation_query_model import InvitationQueryModel
from .module_ref import ModuleRef
from .platform_metadata import PlatformMetadata
from .user_group_ref import UserGroupRef
from .user_ref import UserRef


@define(kw_only=True)
class AccountUser:
    """A user as a member of one account, as the calls by account and user answer. Any field may be
    left out of an answer.

    Attributes:
        account: The account.
        audit: When and by whom this was changed. As a rule left out unless `select` asks for
            it.
        buyers: The buyers that the user's groups are limited to, those of all groups together.
        groups: The groups the user is in.
        id: Account user ID, such as `AUSR-1234-5678-9012`.
        invitation: The invitation of the user into the account.
        meta: What the answer leaves out.
        modules: The modules that the user's groups give access to.
        user: The user.

    Source: Marketplace API 4.0.2162 (AccountUser) (inferred). Carried over from version 4.0; the
    short forms of the objects inside are those of AccountUserQueryLegacy in version 5.0.5287.
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    account: AccountRef | Unset = UNSET
    audit: AccountUserAudit | Unset = UNSET
    buyers: list[BuyerRef] | None | Unset = UNSET
    groups: list[UserGroupRef] | Unset = UNSET
    id: str | Unset = UNSET
    invitation: InvitationQueryModel | Unset = UNSET
    meta: PlatformMetadata | None | Unset = UNSET
    modules: list[ModuleRef] | Unset = UNSET
    user: UserRef | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> AccountUser:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        value: Any
        read.account = optional(AccountRef.from_dict, rest, "account", at, issues)
        read.audit = optional(AccountUserAudit.from_dict, rest, "audit", at, issues)
        value = rest.pop("buyers", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(list_of(BuyerRef.from_dict), value, rest, "buyers", at, issues)
        read.buyers = value
        read.groups = optional(list_of(UserGroupRef.from_dict), rest, "groups", at, issues)
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        read.invitation = optional(InvitationQueryModel.from_dict, rest, "invitation", at, issues)
        value = rest.pop("$meta", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(PlatformMetadata.from_dict, value, rest, "$meta", at, issues)
        read.meta = value
        read.modules = optional(list_of(ModuleRef.from_dict), rest, "modules", at, issues)
        read.user = optional(UserRef.from_dict, rest, "user", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.audit is not UNSET:
            data["audit"] = self.audit.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = (
                None if self.buyers is None else [each.to_dict() for each in self.buyers]
            )
        if self.groups is not UNSET:
            data["groups"] = [each.to_dict() for each in self.groups]
        if self.id is not UNSET:
            data["id"] = self.id
        if self.invitation is not UNSET:
            data["invitation"] = self.invitation.to_dict()
        if self.meta is not UNSET:
            data["$meta"] = None if self.meta is None else self.meta.to_dict()
        if self.modules is not UNSET:
            data["modules"] = [each.to_dict() for each in self.modules]
        if self.user is not UNSET:
            data["user"] = self.user.to_dict()
        return data
