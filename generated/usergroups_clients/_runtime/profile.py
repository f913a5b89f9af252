# Generated from generator/emit/templates/_runtime; do not edit.
"""Hold what the runtime knows of one vendor."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from .pace import Pace
from .schemes import Scheme


@frozen(eq=False)
class Profile:
    """The facts about a vendor that no single operation says."""

    vendor: str
    """Its name as in prose."""
    servers: Mapping[str, str]
    """URL by name, `{variable}` where customers differ; the empty name is the main server's."""
    error_code: tuple[str, ...] = ()
    """JSON Pointers into an error's body; the first that leads to a text or number counts."""
    error_message: tuple[str, ...] = ()
    error_details: tuple[str, ...] = ()
    remedies: Mapping[str, str] = field(factory=dict[str, str])
    """Codes of refusals that no new token cures, and what to do about each."""
    secret_headers: frozenset[str] = frozenset()
    """Names of headers that carry credentials, besides `Authorization`."""
    user_agent: str = ""
    choices: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    """The values that a variable in the servers' URLs may have, where the document lists them."""
    schemes: Mapping[str, Scheme] = field(factory=dict[str, Scheme])
    """The document's security schemes, by name."""
    pace: Pace | None = None
    """Limits to calls that the vendor documents."""
    request_id: tuple[str, ...] = ()
    """JSON Pointers into an error's body, to the vendor's id of the request."""
    request_id_header: str = ""
    """The header in which the vendor tells its id of a request; empty where it documents none."""
    remaining_header: str = ""
    """The header in which the vendor tells how much is left of what it allows."""
