# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroup` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, optional, read_bool, read_str
from ..._runtime.unset import UNSET, Unset
from .account_ref import AccountRef, read_as_account_ref
from .audit import Audit, read_as_audit
from .buyer_ref import BuyerRef, read_as_buyer_ref
from .module_ref import ModuleRef, read_as_module_ref
from .platform_metadata import PlatformMetadata, read_as_platform_metadata
from .user_ref import UserRef, read_as_user_ref


@define(kw_only=True, repr=False)
class UserGroup:
    """A group of users of one account. Any field may be left out of an answer. A diagram of the
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
    """What the answer leaves out."""
    modules: list[ModuleRef] | Unset = UNSET
    """The modules that the group gives access to. As a rule left out unless `select` asks for them.
    """
    name: str | Unset = UNSET
    """Group name."""
    users: list[UserRef] | Unset = UNSET
    """The users in the group. As a rule left out unless `select` asks for them."""
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
        return cast("Self", read_as_user_group(data, None, [], cls))

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
            data["modules"] = as_it_came(self.modules, [each.to_dict() for each in self.modules])
        if self.name is not UNSET:
            data["name"] = self.name
        if self.users is not UNSET:
            data["users"] = as_it_came(self.users, [each.to_dict() for each in self.users])
        return data


def read_as_user_group(
    data: object, at: At, issues: Issues, kind: type[UserGroup] | None = None
) -> UserGroup:
    """Read a decoded JSON object that stands `at` a place, as a UserGroup or a class made of it."""
    rest = members(data, at)
    read = UserGroup.__new__(kind or UserGroup)
    value: Any
    read.account = optional(read_as_account_ref, rest, "account", at, issues)
    read.audit = optional(read_as_audit, rest, "audit", at, issues)
    value = rest.pop("buyers", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(list_of(read_as_buyer_ref), value, rest, "buyers", at, issues)
    read.buyers = value
    value = rest.pop("description", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "description", at, issues)
    read.description = value
    value = rest.pop("id", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "id", at, issues)
    read.id = value
    value = rest.pop("isDefault", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "isDefault", at, issues)
    read.is_default = value
    value = rest.pop("logo", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "logo", at, issues)
    read.logo = value
    value = rest.pop("$meta", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_platform_metadata, value, rest, "$meta", at, issues)
    read.meta = value
    read.modules = optional(list_of(read_as_module_ref), rest, "modules", at, issues)
    value = rest.pop("name", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "name", at, issues)
    read.name = value
    read.users = optional(list_of(read_as_user_ref), rest, "users", at, issues)
    read.additional_properties = rest or {}
    return read
