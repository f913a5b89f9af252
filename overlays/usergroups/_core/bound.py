"""The verbs of a vendor's class as generators, with the settings that they take."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any

from attrs import frozen

from usergroups._core.steps import Pages, Steps, named


@frozen(repr=False)
class Bound:
    """The verbs of one object, without its driver: each returns `Steps` or `Pages`."""

    _verbs: ModuleType
    _settings: Any
    title: str
    """The name of the class."""

    @property
    def vendor(self) -> str:
        """The vendor's id."""
        return self._verbs.__name__.split(".")[-2]

    def has(self, *verbs: str) -> bool:
        """Return True if the vendor has all of these verbs."""
        return all(callable(getattr(self._verbs, verb, None)) for verb in verbs)

    def takes(self, verb: str, parameter: str) -> bool:
        """Return True if a verb has a parameter of this name."""
        found = getattr(self._verbs, verb, None)
        return found is not None and parameter in inspect.signature(found).parameters

    def returns_nothing(self, verb: str) -> bool:
        """Return True if all that a verb says of success is that it was one."""
        return str(getattr(self._verbs, verb).__annotations__.get("return")) == "Steps[None]"

    def steps(self, verb: str, *arguments: Any, **keywords: Any) -> Steps[Any]:
        """Begin a verb that is no list."""
        return named(verb, self._made(verb)(*arguments, **keywords))

    def pages(self, verb: str, *arguments: Any, **keywords: Any) -> Pages[Any]:
        """Begin a verb that is a list."""
        pages: Pages[Any] = self._made(verb)(*arguments, **keywords)
        return pages

    def check_user(self) -> Callable[[str], object]:
        """Return a function that raises `InvalidArgument` for a user's id of a wrong form.

        It is `check_user` of the vendor's verbs. A vendor without one has a verb begun instead,
        and nothing sent, which takes ten times as long.
        """
        for name in ("check_user", "list_groups_of_user"):
            if self.has(name):
                return self._made(name)
        if self.has("set_groups_of_user"):
            replace = self._made("set_groups_of_user")
            return lambda user: next(replace(user, ()), None)
        return str

    def _made(self, verb: str) -> Callable[..., Any]:
        found = getattr(self._verbs, verb)
        names = found.__code__.co_varnames[: found.__code__.co_posonlyargcount]
        return partial(found, *(getattr(self._settings, name) for name in names))


def bound(vendor: Any) -> Bound:
    """Return the verbs of an object of a vendor's class."""
    title = type(vendor).__name__.removeprefix("Async")
    return Bound(vendor._verbs, vendor._settings, title)  # noqa: SLF001
