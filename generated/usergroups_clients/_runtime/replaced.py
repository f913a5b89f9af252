# Generated from generator/emit/templates/_runtime; do not edit.
"""Notice tools that put functions of their own in the place of httpx's and httpcore's.

Mocks and tracers do that. They would see nothing of what goes past these functions, and a test that
counts on its mock would reach the vendor.
"""

from __future__ import annotations

from operator import is_
from types import FunctionType
from typing import Final

from ._http import AsyncHTTPClient, HTTPClient


class Functions:
    """Functions of one or more libraries."""

    def __init__(self, *functions: tuple[type, str]) -> None:
        """Keep where they are.

        Args:
            functions: The class and the name of each.
        """
        self._functions = functions
        self._judged: tuple[list[object], bool] = [], False

    def are_replaced(self) -> bool:
        """Return True if one of them is not the library's own, as of now."""
        last, verdict = self._judged
        now: list[object] = [vars(owner).get(name) for owner, name in self._functions]
        # Proxies, as wrapt's, are equal to what they stand for.
        if len(now) != len(last) or not all(map(is_, now, last)):
            verdict = any(
                _is_foreign(each, owner)
                for each, (owner, _) in zip(now, self._functions, strict=True)
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
"""What Sentry, Datadog, New Relic, pook and respx replace."""
ASYNC_CLIENT: Final = Functions(*((AsyncHTTPClient, name) for name in _OF_A_CLIENT))
"""The same, awaited."""
