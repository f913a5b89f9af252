# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupCreate` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.checks import check_str
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_str

_KNOWN = frozenset({"name"})


@define(kw_only=True, repr=False)
class GroupCreate:
    """A group to be made.

    Source: Xsolla Login API reference, post-project-user-group,
    https://developers.xsolla.com/api/login/operation/post-project-user-group (stated).
    """

    name: str
    """Name of the group, at most 255 characters."""
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
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.name, f"{at}.name", max_length=255)


def read_as_group_create(
    data: object, at: At, issues: Issues, kind: type[GroupCreate] = GroupCreate
) -> GroupCreate:
    """Read a decoded JSON object as a GroupCreate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
