# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUserLegacyAudit` of SoftwareOne Marketplace."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_datetime
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_datetime
from .date_event import DateEvent
from .platform_object_event import PlatformObjectEvent


@define(kw_only=True)
class AccountUserLegacyAudit:
    """When, and by whom, an account user was created, changed, invited and let in.

    Attributes:
        access: The last access to the account.
        created: The creation.
        invitation_accepted_at: When the invitation was accepted.
        joined: When the user joined the account.
        updated: The last change.
    """

    access: DateEvent | None | Unset = UNSET
    created: PlatformObjectEvent | None | Unset = UNSET
    invitation_accepted_at: dt.datetime | None | Unset = UNSET
    joined: DateEvent | None | Unset = UNSET
    updated: PlatformObjectEvent | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> AccountUserLegacyAudit:
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
        value = rest.pop("access", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(DateEvent.from_dict, value, rest, "access", at, issues)
        read.access = value
        value = rest.pop("created", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(PlatformObjectEvent.from_dict, value, rest, "created", at, issues)
        read.created = value
        value = rest.pop("invitationAcceptedAt", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(read_datetime, value, rest, "invitationAcceptedAt", at, issues)
        read.invitation_accepted_at = value
        value = rest.pop("joined", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(DateEvent.from_dict, value, rest, "joined", at, issues)
        read.joined = value
        value = rest.pop("updated", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(PlatformObjectEvent.from_dict, value, rest, "updated", at, issues)
        read.updated = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.access is not UNSET:
            data["access"] = None if self.access is None else self.access.to_dict()
        if self.created is not UNSET:
            data["created"] = None if self.created is None else self.created.to_dict()
        if self.invitation_accepted_at is not UNSET:
            data["invitationAcceptedAt"] = (
                None
                if self.invitation_accepted_at is None
                else write_datetime(self.invitation_accepted_at)
            )
        if self.joined is not UNSET:
            data["joined"] = None if self.joined is None else self.joined.to_dict()
        if self.updated is not UNSET:
            data["updated"] = None if self.updated is None else self.updated.to_dict()
        return data
