# Generated from generator/emit/templates/_runtime; do not edit.
"""Notice tools that put functions of their own in the place of httpx's and httpcore's.

Mocks and tracers do that. They would see nothing of what goes past these functions, and a test that
counts on its mock would reach the vendor.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType
from typing import Final

from .._http import AsyncHTTPClient, HTTPClient


class Functions:
    """Functions of one or more libraries."""

    def __init__(self, *functions: tuple[type, str]) -> None:
        """Keep where they are.

        Args:
            functions: The class and the name of each.
        """
        self._places = [(owner, vars(owner), name) for owner, name in functions]
        self._judged: tuple[list[tuple[Mapping[str, object], str, object]], bool] | None = None

    def are_replaced(self) -> bool:
        """Return True if one of them is not the library's own, as of now."""
        if self._judged is not None:
            seen, verdict = self._judged
            for members, name, function in seen:
                # Proxies, as wrapt's, are equal to what they stand for.
                if members.get(name) is not function:
                    break
            else:
                return verdict
        return self._judge()

    def _judge(self) -> bool:
        now: list[tuple[Mapping[str, object], str, object]] = [
            (members, name, members.get(name)) for _, members, name in self._places
        ]
        verdict = any(
            _is_foreign(function, owner)
            for (owner, _, _), (_, _, function) in zip(self._places, now, strict=True)
        )
        self._judged = now, verdict
        return verdict


def _is_foreign(function: object, owner: type) -> bool:
    """Return True for a function of another library; one that is not there is not replaced."""
    if function is None:
        return False
    if type(function) is not FunctionType:
        return True
    home = str(function.__globals__.get("__name__"))
    return home.partition(".")[0] != owner.__module__.partition(".")[0]


_OF_A_CLIENT: Final = ("send", "_send_single_request", "_transport_for_url")
CLIENT: Final = Functions(*((HTTPClient, name) for name in _OF_A_CLIENT))
"""The methods that Sentry, Datadog, New Relic, pook and respx replace."""
ASYNC_CLIENT: Final = Functions(*((AsyncHTTPClient, name) for name in _OF_A_CLIENT))
"""The same, awaited."""
