"""The two drivers of verbs: send the calls that a verb yields, and give it the responses.

Verbs are written once; the synchronous and the asynchronous classes differ in the driver alone. It
runs several of a verb's parts at once where the verb yields them together.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from usergroups._core.interrupted import changes_before
from usergroups._core.steps import Aside, Kept, Step, Steps, Together
from usergroups_clients._runtime.clients.sender import Sender
from usergroups_clients._runtime.clients.sender_facts import complete, in_flight_of, profile_of
from usergroups_clients._runtime.errors import Error, InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.values.json_text import EMPTY
from usergroups_clients._runtime.watching import VERB

if TYPE_CHECKING:
    from usergroups._core.crew import Team
    from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient

T = TypeVar("T")


def _hide(outcome: object, echoed: set[str]) -> None:
    """Hide credentials that responses repeated in the errors that a verb ends with or returns."""
    if not echoed:
        return
    from usergroups_clients._runtime.responses.redaction import hide  # noqa: PLC0415 - seldom needed

    found: list[object] = [outcome]
    if isinstance(outcome, list):
        found += cast("list[object]", outcome)
    if isinstance(outcome, BaseException):
        found += changes_before(outcome)
    for each in found:
        error = each if isinstance(each, Error) else getattr(each, "error", None)
        if isinstance(error, Error):
            hide(error, frozenset(echoed))


def _without_body(call: Call[Any], response: Response[Any]) -> InvalidResponse:
    return InvalidResponse(
        operation=call.operation.name, status=response.status, expected="a body", found=EMPTY
    )


def is_suspect(parsed: object) -> bool:
    """Return True for what came with content, none of which may be what is documented."""
    return parsed is None or bool(getattr(parsed, "additional_properties", None))


def _team(client: Sender[Any], above: Team | None) -> Team:
    """Make the team for parts of a verb; there is one crew for all that a caller waits for."""
    from usergroups._core.crew import AT_ONCE, Crew, Team  # noqa: PLC0415 - most verbs are one call

    if above is not None:
        return Team(above.crew, above)
    return Team(Crew(in_flight_of(client) or AT_ONCE))


async def _aside(do: Callable[[], T]) -> T:
    """Do work that may have to wait in a thread besides those of the program's other work."""
    if sys.platform == "emscripten":  # has no threads
        return do()
    from anyio import CapacityLimiter, to_thread  # noqa: PLC0415 - slow to import

    return await to_thread.run_sync(do, limiter=CapacityLimiter(1))


class _Running(Generic[T]):
    """A verb, with what has to be known of its responses when it ends."""

    def __init__(self, client: Sender[Any], steps: Steps[T]) -> None:
        self._client = client
        self._steps = steps
        self._arrived: tuple[Call[Any], Response[Any]] | None = None
        self._echoed: set[str] = set()

    def take(self, step: Step, came: Any) -> Step:
        """Let the verb read a response, or the results of its parts or of work aside.

        A verb counts on the body that is documented: without it, what was done cannot be told.
        """
        if isinstance(step, Kept):
            self._complete(step.error)
            return self._steps.send(None)
        if not isinstance(step, Call):
            self._arrived = None
            return self._steps.send(came)
        response: Response[Any] = came
        self._arrived = step, response
        self._echoed |= response.echoed
        if response.parsed is None and any(each.found == EMPTY for each in response.issues):
            return self._throw(_without_body(step, response))
        if response.raw and is_suspect(response.parsed):
            from usergroups._core.denials import denial  # noqa: PLC0415 - seldom needed

            if denied := denial(profile_of(self._client), step, response):
                return self._throw(denied)
        return self._steps.send(response)

    def refuse(self, error: BaseException) -> Step:
        """Let the verb handle what ended a call, of which no response tells anything."""
        self._arrived = None
        return self._steps.throw(error)

    def _throw(self, error: Error) -> Step:
        self._complete(error)
        return self._steps.throw(error)

    def _complete(self, error: Error) -> None:
        if self._arrived is not None and error.operation == self._arrived[0].operation.name:
            complete(self._client, error, *self._arrived)

    def end(self, result: T) -> T:
        _hide(result, self._echoed)
        return result

    def fail(self, error: BaseException) -> None:
        if self._arrived is not None and isinstance(error, Error):
            complete(self._client, error, *self._arrived)
        _hide(error, self._echoed)


def run(
    client: SyncClient,
    steps: Steps[T],
    options: RequestOptions | None,
    team: Team | None = None,
    *,
    verb: str = "",
) -> T:
    """Run a verb; what ends a call is raised where the verb waits for the response.

    Args:
        client: Sends the calls.
        steps: The verb.
        options: Timeout, headers and retries of each call.
        team: Those who run the parts of a verb, if this is one of them.
        verb: Name of the verb; empty for a part of one, or of a plan.

    """

    def part(begin: Callable[[], Steps[Any]], of: Team) -> Any:
        return run(client, begin(), options, of)

    running = _Running(client, steps)
    outer = VERB.set(verb or VERB.get())
    try:
        step = next(steps)
        while True:
            try:
                if team is not None:
                    team.check()
                if isinstance(step, Together):
                    from usergroups._core.crew import in_threads  # noqa: PLC0415 - as above

                    came: Any = in_threads(step.parts, part, _team(client, team))
                elif isinstance(step, Aside):
                    came = step.do()
                elif isinstance(step, Kept):
                    came = None
                else:
                    came = client.send(step, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                step = running.refuse(error)
            else:
                step = running.take(step, came)
    except StopIteration as done:
        return running.end(done.value)
    except BaseException as error:
        running.fail(error)
        raise
    finally:
        steps.close()
        VERB.reset(outer)


async def arun(
    client: AsyncClient,
    steps: Steps[T],
    options: RequestOptions | None,
    team: Team | None = None,
    *,
    verb: str = "",
) -> T:
    """Run a verb; as `run`."""

    async def part(begin: Callable[[], Steps[Any]], of: Team) -> Any:
        return await arun(client, begin(), options, of)

    running = _Running(client, steps)
    outer = VERB.set(verb or VERB.get())
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, Together):
                    from usergroups._core.crew import in_tasks  # noqa: PLC0415 - as above

                    came: Any = await in_tasks(step.parts, part, _team(client, team))
                elif isinstance(step, Aside):
                    came = await _aside(step.do)
                elif isinstance(step, Kept):
                    came = None
                else:
                    came = await client.send(step, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                step = running.refuse(error)
            else:
                step = running.take(step, came)
    except StopIteration as done:
        return running.end(done.value)
    except BaseException as error:
        running.fail(error)
        raise
    finally:
        steps.close()
        VERB.reset(outer)
