# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupCreate` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_str
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"area", "description", "name", "type"})


@define(kw_only=True, repr=False)
class GroupCreate:
    """A group to be created.

    Source: Pod API 20.17.1 (UserGroupCreate),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    name: str
    """Group name."""
    type_: str
    """Type of the group, which cannot be changed later. `ROLE_SCOPE`, the scope of compliance
    officers, is the one that this call documents; the memberships of a user name
    `CEP_VISIBILITY_GROUP`, too.
    """
    area: str | Unset = UNSET
    """Free text by which groups are sorted into categories."""
    description: str | Unset = UNSET
    """Group description."""
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
        return cast("Self", read_as_group_create(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["name"] = self.name
        data["type"] = self.type_
        if self.area is not UNSET:
            data["area"] = self.area
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.name, f"{at}.name")
        check_str(self.type_, f"{at}.type_")
        if self.area is not UNSET:
            check_str(self.area, f"{at}.area")
        if self.description is not UNSET:
            check_str(self.description, f"{at}.description")


def read_as_group_create(
    data: object, at: At, issues: Issues, kind: type[GroupCreate] = GroupCreate
) -> GroupCreate:
    """Read a decoded JSON object as a GroupCreate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    value = given.get("type", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "type"), issues)
    read.type_ = value
    if "area" in given:
        value = given["area"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "area", at, issues)
        read.area = value
    else:
        read.area = UNSET
        absent += 1
    if "description" in given:
        value = given["description"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
