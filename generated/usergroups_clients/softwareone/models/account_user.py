# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUser` of SoftwareOne Marketplace."""

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
    read_str,
    unread,
)
from ..._runtime.values.writing import write_models
from .account_ref import AccountRef, read_as_account_ref
from .account_user_audit import AccountUserAudit, read_as_account_user_audit
from .buyer_ref import BuyerRef, read_as_buyer_ref
from .invitation_query_model import InvitationQueryModel, read_as_invitation_query_model
from .module_ref import ModuleRef, read_as_module_ref
from .platform_metadata import PlatformMetadata, read_as_platform_metadata
from .user_group_ref import UserGroupRef, read_as_user_group_ref
from .user_ref import UserRef, read_as_user_ref

_KNOWN = frozenset(
    {"$meta", "account", "audit", "buyers", "groups", "id", "invitation", "modules", "user"}
)
_READ_BUYERS: Reader[list[BuyerRef]] = list_of(read_as_buyer_ref)
_READ_GROUPS: Reader[list[UserGroupRef]] = list_of(read_as_user_group_ref)
_READ_MODULES: Reader[list[ModuleRef]] = list_of(read_as_module_ref)


@define(kw_only=True, repr=False)
class AccountUser:
    """A user as a member of one account, as the calls by account and user return it. Any field may
    be left out of a response.

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
    """What the response leaves out."""
    modules: list[ModuleRef] | Unset = UNSET
    """The modules that the user's groups give access to."""
    user: UserRef | Unset = UNSET
    """The user."""
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
        return cast("Self", read_as_account_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.audit is not UNSET:
            data["audit"] = self.audit.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = None if self.buyers is None else write_models(self.buyers)
        if self.groups is not UNSET:
            data["groups"] = write_models(self.groups)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.invitation is not UNSET:
            data["invitation"] = self.invitation.to_dict()
        if self.meta is not UNSET:
            data["$meta"] = None if self.meta is None else self.meta.to_dict()
        if self.modules is not UNSET:
            data["modules"] = write_models(self.modules)
        if self.user is not UNSET:
            data["user"] = self.user.to_dict()
        return data


def read_as_account_user(
    data: object, at: At, issues: Issues, kind: type[AccountUser] = AccountUser
) -> AccountUser:
    """Read a decoded JSON object as a AccountUser, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "account" in given:
        value = given["account"]
        try:
            read.account = read_as_account_ref(value, (at, "account"), issues)
        except UNREADABLE as fault:
            read.account = unread(fault, value, rest, "account", at, issues)
    else:
        read.account = UNSET
        absent += 1
    if "audit" in given:
        value = given["audit"]
        try:
            read.audit = read_as_account_user_audit(value, (at, "audit"), issues)
        except UNREADABLE as fault:
            read.audit = unread(fault, value, rest, "audit", at, issues)
    else:
        read.audit = UNSET
        absent += 1
    if "buyers" in given:
        value = given["buyers"]
        if value is not None:
            value = attempt(_READ_BUYERS, value, rest, "buyers", at, issues)
        read.buyers = value
    else:
        read.buyers = UNSET
        absent += 1
    if "groups" in given:
        value = given["groups"]
        try:
            read.groups = _READ_GROUPS(value, (at, "groups"), issues)
        except UNREADABLE as fault:
            read.groups = unread(fault, value, rest, "groups", at, issues)
    else:
        read.groups = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "invitation" in given:
        value = given["invitation"]
        try:
            read.invitation = read_as_invitation_query_model(value, (at, "invitation"), issues)
        except UNREADABLE as fault:
            read.invitation = unread(fault, value, rest, "invitation", at, issues)
    else:
        read.invitation = UNSET
        absent += 1
    if "$meta" in given:
        value = given["$meta"]
        if value is not None:
            value = attempt(read_as_platform_metadata, value, rest, "$meta", at, issues)
        read.meta = value
    else:
        read.meta = UNSET
        absent += 1
    if "modules" in given:
        value = given["modules"]
        try:
            read.modules = _READ_MODULES(value, (at, "modules"), issues)
        except UNREADABLE as fault:
            read.modules = unread(fault, value, rest, "modules", at, issues)
    else:
        read.modules = UNSET
        absent += 1
    if "user" in given:
        value = given["user"]
        try:
            read.user = read_as_user_ref(value, (at, "user"), issues)
        except UNREADABLE as fault:
            read.user = unread(fault, value, rest, "user", at, issues)
    else:
        read.user = UNSET
        absent += 1
    if len(given) != 9 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
