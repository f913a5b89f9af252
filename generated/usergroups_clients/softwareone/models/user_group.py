# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroup` of SoftwareOne Marketplace."""

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
    read_bool,
    read_str,
    unread,
)
from ..._runtime.values.writing import write_models
from .account_ref import AccountRef, read_as_account_ref
from .audit import Audit, read_as_audit
from .buyer_ref import BuyerRef, read_as_buyer_ref
from .module_ref import ModuleRef, read_as_module_ref
from .platform_metadata import PlatformMetadata, read_as_platform_metadata
from .user_ref import UserRef, read_as_user_ref

_KNOWN = frozenset(
    {
        "$meta",
        "account",
        "audit",
        "buyers",
        "description",
        "id",
        "isDefault",
        "logo",
        "modules",
        "name",
        "users",
    }
)
_READ_BUYERS: Reader[list[BuyerRef]] = list_of(read_as_buyer_ref)
_READ_MODULES: Reader[list[ModuleRef]] = list_of(read_as_module_ref)
_READ_USERS: Reader[list[UserRef]] = list_of(read_as_user_ref)


@define(kw_only=True, repr=False)
class UserGroup:
    """A group of users of one account. Any field may be left out of a response. A diagram of the
    vendor's documentation has states of groups (new, active, deleted); no field for them is
    documented.

    Source: Marketplace API 4.0.2162 (UserGroup),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated). The short forms of account, modules, users, buyers and events are inferred from
    version 5.0.5287, which has them inside account users.
    """

    account: AccountRef | Unset = UNSET
    """The account that the group belongs to."""
    audit: Audit | Unset = UNSET
    """When and by whom the group was created and changed. As a rule left out unless `select` asks
    for it.
    """
    buyers: list[BuyerRef] | None | Unset = UNSET
    """The buyers that the group is limited to. As a rule left out unless `select` asks for them."""
    description: str | None | Unset = UNSET
    """Group description."""
    id: str | Unset = UNSET
    """Group ID, such as `UGR-1234-5678`."""
    is_default: bool | Unset = UNSET
    """Whether this is the account's default group, which cannot be deleted and whose modules cannot
    change.
    """
    logo: str | None | Unset = UNSET
    """Logo."""
    meta: PlatformMetadata | None | Unset = UNSET
    """What the response leaves out."""
    modules: list[ModuleRef] | Unset = UNSET
    """The modules that the group gives access to. As a rule left out unless `select` asks for them.
    """
    name: str | Unset = UNSET
    """Group name."""
    users: list[UserRef] | Unset = UNSET
    """The users in the group. As a rule left out unless `select` asks for them."""
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
        return cast("Self", read_as_user_group(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.audit is not UNSET:
            data["audit"] = self.audit.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = None if self.buyers is None else write_models(self.buyers)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.id is not UNSET:
            data["id"] = self.id
        if self.is_default is not UNSET:
            data["isDefault"] = self.is_default
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.meta is not UNSET:
            data["$meta"] = None if self.meta is None else self.meta.to_dict()
        if self.modules is not UNSET:
            data["modules"] = write_models(self.modules)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.users is not UNSET:
            data["users"] = write_models(self.users)
        return data


def read_as_user_group(
    data: object, at: At, issues: Issues, kind: type[UserGroup] = UserGroup
) -> UserGroup:
    """Read a decoded JSON object as a UserGroup, or as `kind`, a subclass; `at` locates it."""
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
            read.audit = read_as_audit(value, (at, "audit"), issues)
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
    if "description" in given:
        value = given["description"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "isDefault" in given:
        value = given["isDefault"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "isDefault", at, issues)
        read.is_default = value
    else:
        read.is_default = UNSET
        absent += 1
    if "logo" in given:
        value = given["logo"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "logo", at, issues)
        read.logo = value
    else:
        read.logo = UNSET
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
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
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
    if len(given) != 11 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
