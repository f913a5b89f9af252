"""Hold what the runtime knows of one vendor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pace import Pace
    from .schemes import Scheme


class Profile:
    """The facts about a vendor that no single operation says."""

    # No attrs class, as each first call needs this one: attrs takes a millisecond to make it.
    def __init__(
        self,
        *,
        vendor: str,
        servers: Mapping[str, str],
        error_code: tuple[str, ...] = (),
        error_message: tuple[str, ...] = (),
        error_details: tuple[str, ...] = (),
        remedies: Mapping[str, str] | None = None,
        secret_headers: frozenset[str] = frozenset(),
        user_agent: str = "",
        choices: Mapping[str, tuple[str, ...]] | None = None,
        schemes: Mapping[str, Scheme] | None = None,
        pace: Pace | None = None,
        request_id: tuple[str, ...] = (),
        request_id_header: str = "",
        remaining_header: str = "",
    ) -> None:
        """State the facts.

        Args:
            vendor: Its name as in prose.
            servers: URL by name, `{variable}` where customers differ; the empty name is the main
                server's.
            error_code: JSON Pointers into an error's body; the first that leads to a text or number
                counts.
            error_message: The same, to the vendor's words.
            error_details: The same, to more of them.
            remedies: Codes of refusals that no new token cures, and what to do about each.
            secret_headers: Names of headers that carry credentials, besides `Authorization`.
            user_agent: How its client names itself.
            choices: The values that a variable in the servers' URLs may have, where the document
                lists them.
            schemes: The document's security schemes, by name.
            pace: Limits to calls that the vendor documents.
            request_id: JSON Pointers into an error's body, to the vendor's id of the request.
            request_id_header: The header in which the vendor tells its id of a request; empty where
                it documents none.
            remaining_header: The header in which the vendor tells how much is left of what it
                allows.
        """
        self.vendor = vendor
        self.servers = servers
        self.error_code = error_code
        self.error_message = error_message
        self.error_details = error_details
        self.remedies = remedies or {}
        self.secret_headers = secret_headers
        self.user_agent = user_agent
        self.choices = choices or {}
        self.schemes = schemes or {}
        self.pace = pace
        self.request_id = request_id
        self.request_id_header = request_id_header
        self.remaining_header = remaining_header
