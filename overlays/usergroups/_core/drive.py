"""Verbs without I/O, and the two drivers that run them.

A verb is a generator that yields calls and is sent the responses (as `httpx.Auth` does it), or,
where it is a lazy list, a first call and the way from each page to the next. Where parts of it do
not depend on each other, it yields them together, and a driver runs several at once. Verbs are
written once; the synchronous and the asynchronous classes differ in the driver alone.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from attrs import evolve, frozen

from usergroups._core.crew import AT_ONCE, Crew, Team, in_tasks, in_threads
from usergroups._core.interrupted import changes_before
from usergroups_clients._runtime.client_facts import complete, in_flight_of
from usergroups_clients._runtime.errors import Error, InvalidResponse
from usergroups_clients._runtime.json_text import EMPTY
from usergroups_clients._runtime.operation import Call, RetryClass
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.response import Response
from usergroups_clients._runtime.sender import Sender
from usergroups_clients._runtime.watching import VERB

if TYPE_CHECKING:
    from usergroups_clients._runtime.client import AsyncClient, SyncClient

T = TypeVar("T")


@frozen
class Together:
    """Parts of a verb that may run at once; a driver sends back what each returned, in order.

    An error that a part does not handle ends the others, and is raised where the verb waits.
    """

    parts: Sequence[Callable[[], Steps[Any]]]
    """Each begins when its turn comes."""


Steps: TypeAlias = Generator[Call[Any] | Together, Any, T]
"""A verb that is several calls, or one, and returns `T`."""


@frozen
class Page(Generic[T]):
    """One page of a list, and the call for the next one."""

    items: list[T]
    next: Call[Any] | None
    position: Hashable = None
    """The start of the next page; the same position twice would be an endless list."""


@frozen
class Pages(Generic[T]):
    """A list that is read page by page."""

    first: Call[Any]
    read: Callable[[Any], Page[T]]


def ask(call: Call[T], retry: RetryClass | None = None) -> Steps[T]:
    """Send one call and return what its response holds; for `yield from` inside a verb.

    Args:
        call: The call.
        retry: The retry class of this very call, where the verb knows better than the operation.

    """
    if retry is not None:
        call = evolve(call, operation=evolve(call.operation, retry=retry))
    response: Response[T] = yield call
    return response.parsed


def named(verb: str, steps: Steps[T]) -> Steps[T]:
    """Run a verb inside of something else, its calls as its own; a driver ends what this sets.

    Args:
        verb: Name of the verb.
        steps: The verb.

    """
    outer = VERB.get()
    VERB.set(verb)
    try:
        return (yield from steps)
    finally:
        VERB.set(outer)


def together(parts: Sequence[Callable[[], Steps[T]]]) -> Steps[list[T]]:
    """Run parts of a verb that do not depend on each other, several at once.

    Args:
        parts: Each begins when its turn comes.

    Returns:
        What each returned, in order.

    """
    if len(parts) > 1:
        results: list[T] = yield Together(parts)
        return results
    return [] if not parts else [(yield from parts[0]())]


def each_call(steps: Steps[T], send: Callable[[Call[Any]], Steps[Response[Any]]]) -> Steps[T]:
    """Run a verb whose every call goes another way.

    Args:
        steps: The verb.
        send: Takes a call and returns its response, or raises what the verb gets in its place.

    """
    try:
        step = next(steps)
        while True:
            try:
                came = yield from _sent(step, send)
            except BaseException as error:  # noqa: BLE001 - the verb decides what it means
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


def _sent(
    step: Call[Any] | Together, send: Callable[[Call[Any]], Steps[Response[Any]]]
) -> Steps[Any]:
    if isinstance(step, Together):
        return (yield from together([partial(_begun, each, send) for each in step.parts]))
    return (yield from send(step))


def _begun(
    part: Callable[[], Steps[T]], send: Callable[[Call[Any]], Steps[Response[Any]]]
) -> Steps[T]:
    return (yield from each_call(part(), send))


def _hide(outcome: object, echoed: set[str]) -> None:
    """Hide credentials that responses repeated in the errors that a verb ends with or returns."""
    if not echoed:
        return
    from usergroups_clients._runtime.redaction import hide  # noqa: PLC0415 - seldom needed

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


def _team(client: Sender[Any], above: Team | None) -> Team:
    """Make the team for parts of a verb; there is one crew for all that a caller waits for."""
    if above is not None:
        return Team(above.crew, above)
    return Team(Crew(in_flight_of(client) or AT_ONCE))


class _Running(Generic[T]):
    """A verb, with what has to be known of its responses when it ends."""

    def __init__(self, client: Sender[Any], steps: Steps[T]) -> None:
        self._client = client
        self._steps = steps
        self._arrived: tuple[Call[Any], Response[Any]] | None = None
        self._echoed: set[str] = set()

    def take(self, step: Call[Any] | Together, came: Any) -> Call[Any] | Together:
        """Let the verb read a response, or the results of its parts.

        A verb counts on the body that is documented: without it, what was done cannot be told.
        """
        if isinstance(step, Together):
            self._arrived = None
            return self._steps.send(came)
        response: Response[Any] = came
        self._arrived = step, response
        self._echoed |= response.echoed
        if response.parsed is None and any(each.found == EMPTY for each in response.issues):
            return self._steps.throw(_without_body(step, response))
        return self._steps.send(response)

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
                    came: Any = in_threads(step.parts, part, _team(client, team))
                else:
                    came = client.send(step, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                step = steps.throw(error)
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
                    came: Any = await in_tasks(step.parts, part, _team(client, team))
                else:
                    came = await client.send(step, options)
            except BaseException as error:  # noqa: BLE001 - the verb may have results to hand over
                step = steps.throw(error)
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


def every_item(pages: Pages[T]) -> Steps[list[T]]:
    """Collect the items of all pages, inside a verb."""
    items: list[T] = []
    call: Call[Any] | None = pages.first
    seen: set[Hashable] = set()
    while call is not None:
        page = pages.read((yield from ask(call)))
        items += page.items
        call = following(page, seen, call)
    return items


def following(page: Page[Any], seen: set[Hashable], call: Call[Any]) -> Call[Any] | None:
    """Return the call for the next page, if there is one.

    Args:
        page: The page.
        seen: Where the pages so far began; that of the next one is added.
        call: The call for this page.

    Raises:
        InvalidResponse: The next page begins where an earlier one did.

    """
    if page.next is not None:
        if page.position in seen:
            raise InvalidResponse(
                "the next page begins where an earlier one did",
                operation=call.operation.name,
                expected="a list that ends",
                found="a circle",
            )
        seen.add(page.position)
    return page.next
