# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupAssignmentUpdate` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.checks import check_bool
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_bool

_KNOWN = frozenset({"active"})


@define(kw_only=True, repr=False)
class GroupAssignmentUpdate:
    """Whether a user is to be responsible for a group."""

    active: bool
    """true makes the user responsible for the group, false ends that."""
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
        return cast("Self", read_as_group_assignment_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["active"] = self.active
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_bool(self.active, f"{at}.active")


def read_as_group_assignment_update(
    data: object, at: At, issues: Issues, kind: type[GroupAssignmentUpdate] = GroupAssignmentUpdate
) -> GroupAssignmentUpdate:
    """Read a decoded JSON object as a GroupAssignmentUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("active", UNSET)
    if type(value) is not bool:
        value = read_bool(value, (at, "active"), issues)
    read.active = value
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
