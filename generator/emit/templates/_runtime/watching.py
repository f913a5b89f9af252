"""Find out whether anybody wants to know of calls, which takes next to no time if nobody does."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from . import PUBLIC

LOGGER: Final = logging.getLogger(PUBLIC.removesuffix("_clients"))
"""Has one line for each call, of level INFO."""
SEEN: Final[ContextVar[tuple[list[Any], ...]]] = ContextVar("seen", default=())
"""The lists that get what came of the calls of this context."""
VERB: Final[ContextVar[str]] = ContextVar("verb", default="")
"""The verb that sends the calls of this context; empty for calls of a client."""


def is_watched() -> bool:
    """Return True if what comes of a call is to be kept or logged."""
    return bool(SEEN.get()) or LOGGER.isEnabledFor(logging.INFO)


@contextmanager
def sent_by(verb: str) -> Generator[None, None, None]:
    """Name the verb that sends what a `with` block sends."""
    token = VERB.set(verb)
    try:
        yield
    finally:
        VERB.reset(token)
