# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`CreateUserGroupDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_list, check_model, check_str
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
from .account_dto import AccountDto, read_as_account_dto
from .buyer_dto import BuyerDto, read_as_buyer_dto
from .module_dto import ModuleDto, read_as_module_dto

_KNOWN = frozenset({"account", "buyers", "description", "logo", "modules", "name"})
_READ_BUYERS: Reader[list[BuyerDto]] = list_of(read_as_buyer_dto)
_READ_MODULES: Reader[list[ModuleDto]] = list_of(read_as_module_dto)


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
        return cast("Self", read_as_create_user_group_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.buyers is not UNSET:
            data["buyers"] = None if self.buyers is None else write_models(self.buyers)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.modules is not UNSET:
            data["modules"] = write_models(self.modules)
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
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
    data: object, at: At, issues: Issues, kind: type[CreateUserGroupDto] = CreateUserGroupDto
) -> CreateUserGroupDto:
    """Read a decoded JSON object as a CreateUserGroupDto, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "account" in given:
        value = given["account"]
        try:
            read.account = read_as_account_dto(value, (at, "account"), issues)
        except UNREADABLE as fault:
            read.account = unread(fault, value, rest, "account", at, issues)
    else:
        read.account = UNSET
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
    if "logo" in given:
        value = given["logo"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "logo", at, issues)
        read.logo = value
    else:
        read.logo = UNSET
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
    if len(given) != 6 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
