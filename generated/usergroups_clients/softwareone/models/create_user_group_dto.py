# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`CreateUserGroupDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.checks import check_closed, check_list, check_model, check_str
from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .account_dto import AccountDto, read_as_account_dto
from .buyer_dto import BuyerDto, read_as_buyer_dto
from .module_dto import ModuleDto, read_as_module_dto


@define(kw_only=True, repr=False)
class CreateUserGroupDto:
    """A group to be created.

    Source: Marketplace API 4.0.2162 (CreateUserGroupDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    account: AccountDto | Unset = UNSET
    """The account that the group is to belong to."""
    buyers: list[BuyerDto] | None | Unset = UNSET
    """The buyers that the group is to be limited to; null for no limit, as the vendor's own tests
    send it.
    """
    description: str | None | Unset = UNSET
    """Group description."""
    logo: str | None | Unset = UNSET
    """Logo; the vendor's own tests send an empty text."""
    modules: list[ModuleDto] | Unset = UNSET
    """The modules that the group gives access to. The portal demands at least one."""
    name: str | Unset = UNSET
    """Group name. The vendor does not mark it as required."""
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
        return cast("Self", read_as_create_user_group_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = (
                None
                if self.buyers is None
                else as_it_came(self.buyers, [each.to_dict() for each in self.buyers])
            )
        if self.description is not UNSET:
            data["description"] = self.description
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.modules is not UNSET:
            data["modules"] = as_it_came(self.modules, [each.to_dict() for each in self.modules])
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

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


def read_as_create_user_group_dto(
    data: object, at: At, issues: Issues, kind: type[CreateUserGroupDto] | None = None
) -> CreateUserGroupDto:
    """Read a decoded JSON object that stands `at` a place, as a CreateUserGroupDto or a class made of it."""
    rest = members(data, at)
    read = CreateUserGroupDto.__new__(kind or CreateUserGroupDto)
    value: Any
    read.account = optional(read_as_account_dto, rest, "account", at, issues)
    value = rest.pop("buyers", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(list_of(read_as_buyer_dto), value, rest, "buyers", at, issues)
    read.buyers = value
    value = rest.pop("description", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "description", at, issues)
    read.description = value
    value = rest.pop("logo", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "logo", at, issues)
    read.logo = value
    read.modules = optional(list_of(read_as_module_dto), rest, "modules", at, issues)
    value = rest.pop("name", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "name", at, issues)
    read.name = value
    read.additional_properties = rest or {}
    return read
