# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUser` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .account_ref import AccountRef, read_as_account_ref
from .account_user_audit import AccountUserAudit, read_as_account_user_audit
from .buyer_ref import BuyerRef, read_as_buyer_ref
from .invitation_query_model import InvitationQueryModel, read_as_invitation_query_model
from .module_ref import ModuleRef, read_as_module_ref
from .platform_metadata import PlatformMetadata, read_as_platform_metadata
from .user_group_ref import UserGroupRef, read_as_user_group_ref
from .user_ref import UserRef, read_as_user_ref


@define(kw_only=True, repr=False)
class AccountUser:
    """A user as a member of one account, as the calls by account and user answer. Any field may be
    left out of an answer.

    Source: Marketplace API 4.0.2162 (AccountUser),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (inferred). Carried over from version 4.0; the short forms of the objects inside are those of
    AccountUserQueryLegacy in version 5.0.5287.
    """

    account: AccountRef | Unset = UNSET
    """The account."""
    audit: AccountUserAudit | Unset = UNSET
    """When and by whom this was changed. As a rule left out unless `select` asks for it."""
    buyers: list[BuyerRef] | None | Unset = UNSET
    """The buyers that the user's groups are limited to, those of all groups together."""
    groups: list[UserGroupRef] | Unset = UNSET
    """The groups the user is in."""
    id: str | Unset = UNSET
    """Account user ID, such as `AUSR-1234-5678-9012`."""
    invitation: InvitationQueryModel | Unset = UNSET
    """The invitation of the user into the account."""
    meta: PlatformMetadata | None | Unset = UNSET
    """What the answer leaves out."""
    modules: list[ModuleRef] | Unset = UNSET
    """The modules that the user's groups give access to."""
    user: UserRef | Unset = UNSET
    """The user."""
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
        return cast("Self", read_as_account_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.audit is not UNSET:
            data["audit"] = self.audit.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = (
                None
                if self.buyers is None
                else as_it_came(self.buyers, [each.to_dict() for each in self.buyers])
            )
        if self.groups is not UNSET:
            data["groups"] = as_it_came(self.groups, [each.to_dict() for each in self.groups])
        if self.id is not UNSET:
            data["id"] = self.id
        if self.invitation is not UNSET:
            data["invitation"] = self.invitation.to_dict()
        if self.meta is not UNSET:
            data["$meta"] = None if self.meta is None else self.meta.to_dict()
        if self.modules is not UNSET:
            data["modules"] = as_it_came(self.modules, [each.to_dict() for each in self.modules])
        if self.user is not UNSET:
            data["user"] = self.user.to_dict()
        return data


def read_as_account_user(
    data: object, at: At, issues: Issues, kind: type[AccountUser] | None = None
) -> AccountUser:
    """Read a decoded JSON object that stands `at` a place, as a AccountUser or a class made of it."""
    rest = members(data, at)
    read = AccountUser.__new__(kind or AccountUser)
    value: Any
    read.account = optional(read_as_account_ref, rest, "account", at, issues)
    read.audit = optional(read_as_account_user_audit, rest, "audit", at, issues)
    value = rest.pop("buyers", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(list_of(read_as_buyer_ref), value, rest, "buyers", at, issues)
    read.buyers = value
    read.groups = optional(list_of(read_as_user_group_ref), rest, "groups", at, issues)
    value = rest.pop("id", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "id", at, issues)
    read.id = value
    read.invitation = optional(read_as_invitation_query_model, rest, "invitation", at, issues)
    value = rest.pop("$meta", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_platform_metadata, value, rest, "$meta", at, issues)
    read.meta = value
    read.modules = optional(list_of(read_as_module_ref), rest, "modules", at, issues)
    read.user = optional(read_as_user_ref, rest, "user", at, issues)
    read.additional_properties = rest or {}
    return read
