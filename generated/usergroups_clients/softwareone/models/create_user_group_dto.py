# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`CreateUserGroupDto` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_closed, check_list, check_model, check_str
from ..._runtime.reading import Issues, Path, attempt, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .account_dto import AccountDto
from .buyer_dto import BuyerDto
from .module_dto import ModuleDto


@define(kw_only=True)
class CreateUserGroupDto:
    """A group to be created.

    Attributes:
        account: The account that the group is to belong to.
        buyers: The buyers that the group is to be limited to.
        description: Group description.
        logo: Logo.
        modules: The modules that the group gives access to. The portal demands at least one.
        name: Group name. The vendor does not mark it as required.

    Source: Marketplace API 4.0.2162 (CreateUserGroupDto) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    account: AccountDto | Unset = UNSET
    buyers: list[BuyerDto] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    logo: str | None | Unset = UNSET
    modules: list[ModuleDto] | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> CreateUserGroupDto:
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
        read.account = optional(AccountDto.from_dict, rest, "account", at, issues)
        value = rest.pop("buyers", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(list_of(BuyerDto.from_dict), value, rest, "buyers", at, issues)
        read.buyers = value
        value = rest.pop("description", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
        value = rest.pop("logo", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "logo", at, issues)
        read.logo = value
        read.modules = optional(list_of(ModuleDto.from_dict), rest, "modules", at, issues)
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = (
                None if self.buyers is None else [each.to_dict() for each in self.buyers]
            )
        if self.description is not UNSET:
            data["description"] = self.description
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.modules is not UNSET:
            data["modules"] = [each.to_dict() for each in self.modules]
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_closed(self.additional_properties, at)
        if self.account is not UNSET:
            check_model(self.account, AccountDto, f"{at}.account")
        if self.buyers is not UNSET:
            if self.buyers is not None:
                check_list(self.buyers, f"{at}.buyers")
                for index1, buyers_item1 in enumerate(self.buyers):
                    check_model(buyers_item1, BuyerDto, f"{at}.buyers[{index1}]")
        if self.description is not UNSET:
            if self.description is not None:
                check_str(self.description, f"{at}.description")
        if self.logo is not UNSET:
            if self.logo is not None:
                check_str(self.logo, f"{at}.logo")
        if self.modules is not UNSET:
            check_list(self.modules, f"{at}.modules")
            for index1, modules_item1 in enumerate(self.modules):
                check_model(modules_item1, ModuleDto, f"{at}.modules[{index1}]")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name")
