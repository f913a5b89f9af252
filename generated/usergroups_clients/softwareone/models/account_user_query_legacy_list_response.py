# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountUserQueryLegacyListResponse` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, list_of, members, optional
from ..._runtime.unset import UNSET, Unset
from .account_user_query_legacy import AccountUserQueryLegacy, read_as_account_user_query_legacy
from .list_metadata import ListMetadata, read_as_list_metadata


@define(kw_only=True, repr=False)
class AccountUserQueryLegacyListResponse:
    """One page of account users.

    Source: Marketplace API 4.0.2162 (AccountUserQueryLegacyListResponse),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    data: list[AccountUserQueryLegacy] | Unset = UNSET
    """The account users of this page."""
    meta: ListMetadata | Unset = UNSET
    """Where the page lies in the whole, and what it leaves out."""
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
        return cast("Self", read_as_account_user_query_legacy_list_response(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.data is not UNSET:
            data["data"] = as_it_came(self.data, [each.to_dict() for each in self.data])
        if self.meta is not UNSET:
            data["$meta"] = self.meta.to_dict()
        return data


def read_as_account_user_query_legacy_list_response(
    data: object,
    at: At,
    issues: Issues,
    kind: type[AccountUserQueryLegacyListResponse] | None = None,
) -> AccountUserQueryLegacyListResponse:
    """Read a decoded JSON object that stands `at` a place, as a AccountUserQueryLegacyListResponse or a class made of it."""
    rest = members(data, at)
    read = AccountUserQueryLegacyListResponse.__new__(kind or AccountUserQueryLegacyListResponse)
    read.data = optional(list_of(read_as_account_user_query_legacy), rest, "data", at, issues)
    read.meta = optional(read_as_list_metadata, rest, "$meta", at, issues)
    read.additional_properties = rest or {}
    return read
