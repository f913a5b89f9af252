# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUserAudit` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members
from .date_event import DateEvent, read_as_date_event
from .platform_object_event import PlatformObjectEvent, read_as_platform_object_event

_KNOWN = frozenset({"access", "created", "joined", "updated"})


@define(kw_only=True, repr=False)
class AccountUserAudit:
    """When, and by whom, an account user was created, changed and let in.

    Source: Marketplace API 4.0.2162 (AccountUserAudit),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (inferred). Carried over from version 4.0; the form of the events is that of
    AccountUserLegacyAudit in version 5.0.5287.
    """

    access: DateEvent | None | Unset = UNSET
    """The last access to the account."""
    created: PlatformObjectEvent | None | Unset = UNSET
    """The creation."""
    joined: DateEvent | None | Unset = UNSET
    """When the user joined the account."""
    updated: PlatformObjectEvent | None | Unset = UNSET
    """The last change."""
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
        return cast("Self", read_as_account_user_audit(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.access is not UNSET:
            data["access"] = None if self.access is None else self.access.to_dict()
        if self.created is not UNSET:
            data["created"] = None if self.created is None else self.created.to_dict()
        if self.joined is not UNSET:
            data["joined"] = None if self.joined is None else self.joined.to_dict()
        if self.updated is not UNSET:
            data["updated"] = None if self.updated is None else self.updated.to_dict()
        return data


def read_as_account_user_audit(
    data: object, at: At, issues: Issues, kind: type[AccountUserAudit] = AccountUserAudit
) -> AccountUserAudit:
    """Read a decoded JSON object as a AccountUserAudit, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "access" in given:
        value = given["access"]
        if value is not None:
            value = attempt(read_as_date_event, value, rest, "access", at, issues)
        read.access = value
    else:
        read.access = UNSET
        absent += 1
    if "created" in given:
        value = given["created"]
        if value is not None:
            value = attempt(read_as_platform_object_event, value, rest, "created", at, issues)
        read.created = value
    else:
        read.created = UNSET
        absent += 1
    if "joined" in given:
        value = given["joined"]
        if value is not None:
            value = attempt(read_as_date_event, value, rest, "joined", at, issues)
        read.joined = value
    else:
        read.joined = UNSET
        absent += 1
    if "updated" in given:
        value = given["updated"]
        if value is not None:
            value = attempt(read_as_platform_object_event, value, rest, "updated", at, issues)
        read.updated = value
    else:
        read.updated = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
