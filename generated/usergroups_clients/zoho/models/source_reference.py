# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceReference` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_str
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"id", "name"})


@define(kw_only=True, repr=False)
class SourceReference:
    """What a source refers to, in a request.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated). The sample
    sends the name, and one of Zoho's definitions allows no name here; so it is optional.
    """

    id: str
    """Id of the user, role, territory or group, up to 19 digits."""
    name: str | Unset = UNSET
    """Its name, which the service does not need."""
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
        return cast("Self", read_as_source_reference(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["id"] = self.id
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
        check_str(self.id, f"{at}.id", min_length=1, max_length=19, pattern="^[0-9]+$")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name")


def read_as_source_reference(
    data: object, at: At, issues: Issues, kind: type[SourceReference] = SourceReference
) -> SourceReference:
    """Read a decoded JSON object as a SourceReference, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "id"), issues)
    read.id = value
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
