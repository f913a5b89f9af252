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
    nullable,
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
        account = optional(AccountRef.from_dict, rest, "account", at, issues)
        audit = optional(Audit.from_dict, rest, "audit", at, issues)
        buyers = optional(nullable(list_of(BuyerRef.from_dict)), rest, "buyers", at, issues)
        description = rest.pop("description", UNSET)
        if type(description) is not str and description is not None and description is not UNSET:
            description = attempt(read_str, description, rest, "description", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        is_default = rest.pop("isDefault", UNSET)
        if type(is_default) is not bool and is_default is not UNSET:
            is_default = attempt(read_bool, is_default, rest, "isDefault", at, issues)
        logo = rest.pop("logo", UNSET)
        if type(logo) is not str and logo is not None and logo is not UNSET:
            logo = attempt(read_str, logo, rest, "logo", at, issues)
        meta = optional(nullable(PlatformMetadata.from_dict), rest, "$meta", at, issues)
        modules = optional(list_of(ModuleRef.from_dict), rest, "modules", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        users = optional(list_of(UserRef.from_dict), rest, "users", at, issues)
        return cls(
            account=account,
            audit=audit,
            buyers=buyers,
            description=description,
            id=id_,
            is_default=is_default,
            logo=logo,
            meta=meta,
            modules=modules,
            name=name,
            users=users,
            additional_properties=rest,
        )

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
