# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUserQueryLegacyListResponse` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, optional
from ..._runtime.unset import UNSET, Unset
from .account_user_query_legacy import AccountUserQueryLegacy
from .list_metadata import ListMetadata


@define(kw_only=True)
class AccountUserQueryLegacyListResponse:
    """One page of account users.

    Attributes:
        data: The account users of this page.
        meta: Where the page lies in the whole, and what it leaves out.

    Source: Marketplace API 4.0.2162 (AccountUserQueryLegacyListResponse) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    data: list[AccountUserQueryLegacy] | Unset = UNSET
    meta: ListMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> AccountUserQueryLegacyListResponse:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.data = optional(list_of(AccountUserQueryLegacy.from_dict), rest, "data", at, issues)
        read.meta = optional(ListMetadata.from_dict, rest, "$meta", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.data is not UNSET:
            data["data"] = [each.to_dict() for each in self.data]
        if self.meta is not UNSET:
            data["$meta"] = self.meta.to_dict()
        return data
