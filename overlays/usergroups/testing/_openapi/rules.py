"""Judge requests: what surely conforms at once, all else by openapi-core, which loads slowly."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from usergroups.testing._openapi.plain import Unprepared
from usergroups.testing._openapi.prepared import Prepared, prepare
from usergroups.testing._openapi.strays import Strays

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.conformance import Conformance
    from usergroups.testing._openapi.documents import Json, Operation
    from usergroups.testing._openapi.messages import Incoming


class Rules:
    """The rules of one document; may be shared between threads."""

    def __init__(self, document: Json) -> None:
        """Prepare nothing yet: each operation is prepared when it is first called."""
        self._document = document
        self._strays = Strays(document)
        self._prepared: dict[str, Prepared | None] = {}

    def violations(
        self, operation: Operation, path_parameters: Mapping[str, str], incoming: Incoming
    ) -> list[str]:
        """List the faults of a request, one line each; none if it conforms."""
        if self.conforms(operation, path_parameters, incoming):
            return []
        return self._core.violations(operation, path_parameters, incoming)

    def conforms(
        self, operation: Operation, path_parameters: Mapping[str, str], incoming: Incoming
    ) -> bool:
        """Return True if a request surely conforms; False leaves it to openapi-core."""
        prepared = self._prepare(operation)
        if prepared is None:
            return False
        try:
            accepted = prepared.accepts(path_parameters, incoming)
        except (ValueError, LookupError, RecursionError):
            return False
        return accepted and not self._strays.of(operation, incoming)

    @functools.cached_property
    def _core(self) -> Conformance:
        from usergroups.testing._openapi.conformance import Conformance  # noqa: PLC0415 - slow

        return Conformance(self._document)

    def _prepare(self, operation: Operation) -> Prepared | None:
        if operation.id not in self._prepared:
            try:
                prepared = prepare(self._document, operation)
            except (Unprepared, LookupError, ValueError):
                prepared = None
            self._prepared[operation.id] = prepared
        return self._prepared[operation.id]
