"""Verbs without I/O: what they yield, and how they are made of each other.

A verb is a generator that yields calls and is sent the responses (as `httpx.Auth` does it), or,
where it is a lazy list, a first call and the way from each page to the next. Where parts of it do
not depend on each other, it yields them together.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypeVar

from attrs import define, evolve, field, frozen

from usergroups_clients._runtime.errors import Error, InvalidResponse
from usergroups_clients._runtime.operation import Call, RetryClass
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.watching import VERB

T = TypeVar("T")

MOST_EMPTY: Final = 1000
"""Empty pages that may follow each other: some servers look through what they then leave out."""


@frozen
class Together:
    """Parts of a verb that may run at once; a driver sends back what each returned, in order.

    An error that a part does not handle ends the others, and is raised where the verb waits.
    """

    parts: Sequence[Callable[[], Steps[Any]]]
    """Each begins when its turn comes."""


@frozen
class Aside:
    """Work that is no call and may have to wait, as for a disk: no event loop waits with it.

    A driver sends back what it returned, or raises what ended it where the verb waits.
    """

    do: Callable[[], Any]
    """Does the work."""


@frozen
class Kept:
    """An error that goes into a result: a driver adds what is known of the response behind it."""

    error: Error
    """Found in the response to the last call."""


Step: TypeAlias = Call[Any] | Together | Aside | Kept
Steps: TypeAlias = Generator[Step, Any, T]
"""A verb that is several calls, or one, and returns `T`."""


@frozen
class Page(Generic[T]):
    """One page of a list, and the call for the next one."""

    items: list[T]
    next: Call[Any] | None
    position: Hashable = None
    """The start of the next page; the same position twice would be an endless list."""
    left_out: bool = False
    """The page had items that nobody wants."""


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
        call = evolve(call, operation=call.operation.but(retry=retry))
    response: Response[T] = yield call
    return response.parsed


def kept(error: Error) -> Steps[Error]:
    """Return an error for a result of a verb, complete as one that ends the verb would be."""
    if error.operation and not error.attempts:
        yield Kept(error)
    return error


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


def _sent(step: Step, send: Callable[[Call[Any]], Steps[Response[Any]]]) -> Steps[Any]:
    if isinstance(step, Aside | Kept):
        return (yield step)
    if isinstance(step, Together):
        return (yield from together([partial(_begun, each, send) for each in step.parts]))
    return (yield from send(step))


def _begun(
    part: Callable[[], Steps[T]], send: Callable[[Call[Any]], Steps[Response[Any]]]
) -> Steps[T]:
    return (yield from each_call(part(), send))


def every_item(pages: Pages[T]) -> Steps[list[T]]:
    """Collect the items of all pages, inside a verb."""
    items: list[T] = []
    call: Call[Any] | None = pages.first
    trail = Trail()
    while call is not None:
        page = pages.read((yield from ask(call)))
        items += page.items
        call = trail.following(page, call)
    return items


@define(eq=False)
class Trail:
    """The way that a list has gone so far: it has to end, whatever a server says."""

    _seen: set[Hashable] = field(factory=set[Hashable])
    _empty: int = 0

    def following(self, page: Page[Any], call: Call[Any]) -> Call[Any] | None:
        """Return the call for the next page, if there is one.

        Args:
            page: The page.
            call: The call for this page.

        Raises:
            InvalidResponse: The next page begins where an earlier one did, or page after page
                is empty.

        """
        if page.next is None:
            return None
        self._empty = 0 if page.items or page.left_out else self._empty + 1
        fault = ""
        if page.position in self._seen:
            fault = "the next page begins where an earlier one did"
        elif self._empty > MOST_EMPTY:
            fault = f"{MOST_EMPTY} pages after each other are empty, and more shall follow"
        if fault:
            raise InvalidResponse(
                fault, operation=call.operation.name, expected="a list that ends", found="none"
            )
        self._seen.add(page.position)
        return page.next
