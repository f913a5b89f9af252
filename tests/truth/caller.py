"""Write the caller of a client: a module that uses all that a package offers, as its types say.

Each use is one line with the address that the change report would name. What the vendor sends is
read into the type that it had; what callers send is given in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from attrs import define, field, frozen

from tests.truth.names import spelled
from tests.truth.surface import (
    Annotation,
    Argument,
    Class,
    Enum,
    Files,
    Function,
    Surface,
    surface_of,
)

_CLASS = re.compile(r"\b_models_\.(\w+)")


@frozen
class Use:
    """One line of a caller, and the address of what it uses."""

    line: str
    address: str


@frozen
class Caller:
    """A module that uses a client, and which classes hold which."""

    text: str
    addresses: tuple[str, ...]
    """The address of each line; "" for one that uses nothing of the vendor's."""
    holders: dict[str, frozenset[str]]
    """By class, the addresses that name it."""


def caller_of(
    files: Files, package: str, runtime: str, errors: Mapping[str, AbstractSet[str]]
) -> Caller:
    """Write the caller of a package.

    Args:
        files: The package's files.
        package: The name that the caller imports it by.
        runtime: The package that the runtime is in.
        errors: The classes of the bodies of errors, and the addresses of calls that raise them.

    """
    writer = _Writer(surface_of(files), runtime)
    uses = list(writer.uses(set(errors)))
    exports = [
        Use(f"from {package} import {name}", name)
        for name in writer.surface.exports
        if name not in ("models", "calls")
    ]
    head = [
        "from __future__ import annotations",
        f"from {package} import calls as _calls_",
        f"from {package} import models as _models_",
        *sorted(writer.imports),
    ]
    lines = [*(Use(line, "") for line in head), *exports, *uses]
    text = "\n".join(each.line for each in lines) + "\n"
    holders = {name: {*found} for name, found in errors.items()}
    for each in uses:
        for name in _CLASS.findall(each.line):
            holders.setdefault(name.removesuffix("Like"), set()).add(each.address)
    shared = {name: frozenset(found) for name, found in holders.items()}
    return Caller(text, tuple(each.address for each in lines), shared)


@define
class _Writer:
    surface: Surface
    runtime: str
    imports: set[str] = field(factory=set[str])

    def uses(self, errors: set[str]) -> Iterator[Use]:
        methods = [each for found in self.surface.clients.values() for each in found[1:]]
        sent = self._reached(arg.type for each in methods for arg in each.arguments)
        read = self._reached(each.returns for each in methods) | self._held(errors)
        for name, functions in self.surface.clients.items():
            yield from self._client(name, functions)
        for each in self.surface.classes:
            yield from self._class(each, sent=each.name in sent, read=each.name in read)
        for enum in self.surface.enums:
            yield from self._enum(enum, sent=enum.name in sent, read=enum.name in read)
        for name, kind in self.surface.aliases.items():
            yield from self._alias(name, kind, sent=name in sent, read=name in read)

    def _client(self, name: str, functions: tuple[Function, ...]) -> Iterator[Use]:
        twin = name.startswith("Async")
        client = name.removeprefix("Async")
        called = {each.name for each in self.surface.calls}
        first, *methods = functions
        given = [each.name for each in first.arguments]
        yield self._use(first.arguments, "object", f"{name}({_named(given)})", client)
        for each in methods:
            names = [each.name for each in each.arguments if not each.positional]
            first_names = [each.name for each in each.arguments if each.positional]
            ways = f"{_named([*first_names, *names])}" if twin else _mixed(first_names, names)
            address = f"{client}.{each.name}"
            yield self._call(name, each, f"_client_.{each.name}({ways})", "", address)
            if each.name in called and not twin:
                whole = f"_client_.with_response.{each.name}({ways})"
                yield self._call(name, each, whole, "Response", address)
                alone = _mixed(first_names, [each for each in names if each != "options"])
                yield self._call(name, each, f"_calls_.{each.name}({alone})", "Call", address)

    def _call(self, client: str, method: Function, call: str, holder: str, address: str) -> Use:
        """Write a call; `holder` is the class that holds what it returns, or ""."""
        returns = self._opened(method.returns)
        if holder and returns != "None":  # who reads nothing holds nothing
            home = {"Response": "responses.response", "Call": "operation"}[holder]
            self.imports.add(f"from {self.runtime}.{home} import {holder} as _{holder}_")
            returns = f"_{holder}_[{returns}]"
        said = f"await {call}" if method.awaited else call
        return self._use(
            method.arguments,
            returns,
            said,
            address,
            first=f"_client_: {client}",
            awaited=method.awaited,
        )

    def _use(
        self,
        arguments: Iterable[Argument],
        returns: str,
        expression: str,
        address: str,
        first: str = "",
        *,
        awaited: bool = False,
    ) -> Use:
        taken = [*filter(None, [first]), *(f"{a.name}: {self._opened(a.type)}" for a in arguments)]
        word = "" if returns == "None" else f"_result_: {returns} = "
        start = "async def" if awaited else "def"
        return Use(f"{start} _({', '.join(taken)}) -> None: {word}{expression}", address)

    def _class(self, each: Class, *, sent: bool, read: bool) -> Iterator[Use]:
        address = f"models.{each.name}"
        if sent:
            given = [field for field in each.fields if field.initial]
            made = f"_models_.{each.name}({_named(field.name for field in given)})"
            yield self._use(given, "object", made, address)
        for one in each.fields if read else ():
            returns = self._opened(one.type)
            holder = f"_value_: _models_.{each.name}"
            line = self._use((), returns, f"_value_.{one.name}", f"{address}.{one.name}", holder)
            yield line

    def _enum(self, each: Enum, *, sent: bool, read: bool) -> Iterator[Use]:
        if not (sent or read):
            return
        address = f"models.{each.name}"
        self.imports.add("from typing import Literal")
        for name, value in each.members:
            member = f"_models_.{each.name}.{name}.value"
            yield self._use((), f"Literal[{value!r}]", member, f"{address}.{name}")
            if sent:
                like = f"_models_.{each.name}Like"
                given = f"_value_: Literal[{value!r}]"
                yield self._use((), like, "_value_", f"{address}.{name}", given)

    def _alias(self, name: str, kind: Annotation, *, sent: bool, read: bool) -> Iterator[Use]:
        alias, opened = f"_models_.{name}", self._opened(kind)
        for wanted, one, other in ((sent, opened, alias), (read, alias, opened)):
            if wanted:
                yield self._use((), other, "_value_", f"models.{name}", f"_value_: {one}")

    def _reached(self, kinds: Iterable[Annotation]) -> set[str]:
        return self._held(name for kind in kinds for name in self._classes_in(kind))

    def _held(self, names: Iterable[str]) -> set[str]:
        """Return these classes and all that they hold."""
        inside = {
            each.name: [name for one in each.fields for name in self._classes_in(one.type)]
            for each in self.surface.classes
        }
        inside |= {name: self._classes_in(kind) for name, kind in self.surface.aliases.items()}
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += inside.get(name, [])
        return found

    def _classes_in(self, kind: Annotation) -> list[str]:
        enums = {f"{each.name}Like": each.name for each in self.surface.enums}
        return [enums.get(name, name) for name in _CLASS.findall(self._said(kind))]

    def _opened(self, kind: Annotation) -> str:
        """Return a type, with the members of a union in place of the union's name.

        Within a list or a map the name stays: those who hold such a list have named it.
        """
        said = self._said(kind)
        seen: set[str] = set()
        while True:
            names = [each for each in _alternatives(said) if each in self.surface.aliases]
            fresh = [each for each in names if each not in seen]
            if not fresh:
                return said
            seen.add(fresh[0])
            parts = _parts(said)
            inner = self._said(self.surface.aliases[fresh[0]])
            said = " | ".join(inner if p == f"_models_.{fresh[0]}" else p for p in parts)

    def _said(self, kind: Annotation) -> str:
        return spelled(kind, self.imports, self.runtime)


def _alternatives(said: str) -> list[str]:
    return [part.removeprefix("_models_.") for part in _parts(said)]


def _parts(said: str) -> list[str]:
    node = ast.parse(said, mode="eval").body
    found: list[str] = []
    while isinstance(node, ast.BinOp):
        found.insert(0, ast.unparse(node.right))
        node = node.left
    return [ast.unparse(node), *found]


def _named(names: Iterable[str]) -> str:
    return ", ".join(f"{name}={name}" for name in names)


def _mixed(positional: list[str], named: list[str]) -> str:
    return ", ".join([*positional, *(f"{name}={name}" for name in named)])
