# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroup` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    list_of,
    members,
    optional,
    read_bool,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from .account_ref import AccountRef
from .audit import Audit
from .buyer_ref import BuyerRef
from .module_ref import ModuleRef
from .platform_metadata import PlatformMetadata
from .user_ref import UserRef


@define(kw_only=True)
class UserGroup:
    """A group of users of one account. Any field may be left out of an answer.

    Attributes:
        account: The account that the group belongs to.
        audit: When and by whom the group was created and changed. As a rule left out unless
            `select` asks for it.
        buyers: The buyers that the group is limited to. As a rule left out unless `select` asks
            for them.
        description: Group description.
        id: Group ID, such as `UGR-1234-5678`.
        is_default: Whether this is the account's default group, which cannot be deleted and
            whose modules cannot change.
        logo: Logo.
        meta: What the answer leaves out.
        modules: The modules that the group gives access to. As a rule left out unless `select`
            asks for them.
        name: Group name.
        users: The users in the group. As a rule left out unless `select` asks for them.

    Source: Marketplace API 4.0.2162 (UserGroup) (stated). The short forms of account, modules,
    users, buyers and events are inferred from version 5.0.5287, which has them inside account
    users. https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    account: AccountRef | Unset = UNSET
    audit: Audit | Unset = UNSET
    buyers: list[BuyerRef] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    logo: str | None | Unset = UNSET
    meta: PlatformMetadata | None | Unset = UNSET
    modules: list[ModuleRef] | Unset = UNSET
    name: str | Unset = UNSET
    users: list[UserRef] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> UserGroup:
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
        read.audit = optional(Audit.from_dict, rest, "audit", at, issues)
        value = rest.pop("buyers", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(list_of(BuyerRef.from_dict), value, rest, "buyers", at, issues)
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
            value = attempt(PlatformMetadata.from_dict, value, rest, "$meta", at, issues)
        read.meta = value
        read.modules = optional(list_of(ModuleRef.from_dict), rest, "modules", at, issues)
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        read.users = optional(list_of(UserRef.from_dict), rest, "users", at, issues)
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
            data["modules"] = [each.to_dict() for each in self.modules]
        if self.name is not UNSET:
            data["name"] = self.name
        if self.users is not UNSET:
            data["users"] = [each.to_dict() for each in self.users]
        return data
