"""Run the functions around each try of a request."""

from __future__ import annotations

import inspect
from collections.abc import Generator
from contextlib import contextmanager
from time import perf_counter
from typing import Final

from attrs import frozen

from .._http import HTTPResponse, Request
from ..errors import Error
from ..hooks import Attempt, Hooks, Outcome
from ..profile import Profile
from ..responses.response import ABOUT, ATTEMPTS, OPERATION, About
from ..watching import LOGGER, VERB

_ASYNC: Final = "is async: hooks are plain functions"


class Ended:
    """Takes what a try ended in."""

    response: HTTPResponse | None = None


@frozen(eq=False)
class Hooking:
    """The functions of one client."""

    hooks: Hooks
    profile: Profile

    @contextmanager
    def around(self, request: Request) -> Generator[Ended, None, None]:
        """Run the functions before and after what a `with` block does.

        Args:
            request: The request that is sent in it.

        Yields:
            Where the block leaves the response.

        Raises:
            Error: The function before the try failed.
        """
        attempt = self._attempt(request)
        self._before(attempt)
        begun, ended, fault = perf_counter(), Ended(), ""
        try:
            yield ended
        except BaseException as error:
            fault = type(error).__name__
            raise
        finally:
            self._after(attempt, ended.response, perf_counter() - begun, fault)

    def _attempt(self, request: Request) -> Attempt:
        extensions = request.extensions
        about: About | None = extensions.get(ABOUT)
        return Attempt(
            vendor=self.profile.vendor,
            verb=VERB.get(),
            operation=extensions.get(OPERATION, ""),
            method=request.method,
            host=request.url.host,
            path="" if about is None else about[1],
            number=extensions.get(ATTEMPTS, 0) + 1,
        )

    def _before(self, attempt: Attempt) -> None:
        if self.hooks.before is None:
            return
        try:
            _refuse_async(self.hooks.before(attempt))
        except Exception as error:  # noqa: BLE001 - whatever it is, it ends the call
            LOGGER.exception("hooks.before failed")
            message = f"hooks.before raised {type(error).__name__}, and the log has more of it"
        else:
            return
        raise Error(message, attempts=attempt.number - 1)

    def _after(
        self, attempt: Attempt, response: HTTPResponse | None, seconds: float, fault: str
    ) -> None:
        if self.hooks.after is None:
            return
        status = None if response is None else response.status_code
        try:
            _refuse_async(
                self.hooks.after(attempt, Outcome(status=status, seconds=seconds, error=fault))
            )
        except Exception:  # noqa: BLE001 - a response must not be lost for it
            LOGGER.exception("hooks.after failed")


def _refuse_async(returned: object) -> None:
    """Refuse what would never run: nobody awaits it."""
    if inspect.iscoroutine(returned):
        returned.close()
        raise TypeError(_ASYNC)
