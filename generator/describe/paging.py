"""Lists that come in pages, as `x-pagination` or `x-ms-pageable` of their operation says."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NoReturn

from attrs import evolve

from generator.describe.api import Alias, Model, Operation, Paging
from generator.describe.kinds import AliasRef, ListOf, MapOf, ModelRef, Nullable, Scalar, Type
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, origins

_MARK: Final = "x-pagination"
_MICROSOFT: Final = "x-ms-pageable"
_KINDS: Final = ("offset", "page", "cursor", "url", "link")
_WORDS: Final = frozenset({"kind", "items", "parameter", "next", "first", "total", "name"})
_ANY: Final = Scalar("any")


def with_paging(
    operations: Sequence[tuple[Json, Operation]],
    models: Mapping[str, Model],
    aliases: Mapping[str, Alias],
) -> list[Operation]:
    """Give each operation that declares it the way through its pages.

    Args:
        operations: The node of each operation, and what it was described as.
        models: The models, by name.
        aliases: The aliases, by name.

    Raises:
        GeneratorError: A declaration does not fit its operation.

    """
    taken = {operation.name for _, operation in operations}
    found: list[Operation] = []
    for node, operation in operations:
        paging = _Declaration(node, operation, models, aliases).paging(taken)
        if paging is not None:
            taken.add(paging.name)
        found.append(operation if paging is None else evolve(operation, paging=paging))
    return found


class _Declaration:
    """The pages of one operation, as it declares them."""

    def __init__(
        self,
        node: Json,
        operation: Operation,
        models: Mapping[str, Model],
        aliases: Mapping[str, Alias],
    ) -> None:
        self._node = node
        self._operation = operation
        self._models = models
        self._aliases = aliases

    def paging(self, taken: Collection[str]) -> Paging | None:
        """Return it, checked; None if the operation says nothing."""
        said = self._said()
        if said is None:
            return None
        unknown = sorted(said.keys() - _WORDS)
        kind = said.get("kind")
        if unknown or kind not in _KINDS:
            wrong = f"{unknown[0]!r} is no word of it" if unknown else f"{kind!r} is no kind"
            self._refuse(
                wrong, f"The kinds are {', '.join(_KINDS)}; the words {', '.join(sorted(_WORDS))}."
            )
        items, listed = self._follow(said, "items", self._page(), "")
        if not isinstance(listed, ListOf) and listed != _ANY:
            self._refuse(f"/{'/'.join(items)} of the response is no list", "Correct `items`.")
        return Paging(
            name=self._name(said, taken),
            kind=kind,
            items=items,
            item=listed.item if isinstance(listed, ListOf) else _ANY,
            parameter=self._parameter(said, kind),
            next=self._optional(said, "next", needed=kind in {"cursor", "url"}),
            first=self._first(said, kind),
            total=self._optional(said, "total", needed=False),
        )

    def _said(self) -> Json | None:
        said: Any = self._node.get(_MARK)
        if said is None and is_object(pageable := self._node.get(_MICROSOFT)):
            link, items = pageable.get("nextLinkName"), pageable.get("itemName", "value")
            if isinstance(link, str) and isinstance(items, str):
                return {"kind": "url", "items": f"/{items}", "next": f"/{link}"}
            return None
        if said is not None and not is_object(said):
            self._refuse("it is no object", "Write `kind` and `items` into it.")
        return said

    def _page(self) -> Type:
        kinds = [each.type for each in self._operation.successes if each.kind == "json"]
        if not kinds:
            self._refuse("the operation has no JSON response", "Delete it.")
        return kinds[0]

    def _optional(self, said: Json, word: str, *, needed: bool) -> tuple[str, ...]:
        if word not in said:
            if needed:
                self._refuse(f"`{word}` is needed", "Give a JSON Pointer into the response.")
            return ()
        return self._follow(said, word, self._page(), None)[0]

    def _follow(
        self, said: Json, word: str, kind: Type, default: str | None
    ) -> tuple[tuple[str, ...], Type]:
        """Follow a JSON Pointer through the response's types: the attributes, and what is there."""
        pointer: object = said.get(word, default)
        if not isinstance(pointer, str) or (pointer and not pointer.startswith("/")):
            self._refuse(f"`{word}` is no JSON Pointer", "Write it as `/data/items`.")
        path: list[str] = []
        kind = self._plain(kind)
        for part in pointer.split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            match kind:
                case ModelRef(model=model):
                    fields = {each.wire: each for each in self._models[model].fields}
                    if name not in fields:
                        known = ", ".join(fields) or "none"
                        self._refuse(f"{model} has no member {name!r}", f"Its members: {known}.")
                    path.append(fields[name].name)
                    kind = self._plain(fields[name].type)
                case MapOf(value=inner):
                    path.append(name)
                    kind = self._plain(inner)
                case Scalar(kind="any"):
                    path.append(name)
                case _:
                    self._refuse(
                        f"{pointer} leads through what has no members", f"Correct `{word}`."
                    )
        return tuple(path), kind

    def _plain(self, kind: Type) -> Type:
        match kind:
            case Nullable(of=inner):
                return self._plain(inner)
            case AliasRef(alias=name):
                return self._plain(self._aliases[name].type)
            case _:
                return kind

    def _parameter(self, said: Json, kind: str) -> str:
        stated: object = said.get("parameter")
        known = [each.wire for each in self._operation.parameters if each.location == "query"]
        if kind in {"url", "link"}:
            if stated is not None:
                self._refuse(f"a {kind} needs no `parameter`", "Delete `parameter`.")
            return ""
        if not isinstance(stated, str) or stated not in known:
            fix = f"The query parameters of the operation: {', '.join(known) or 'none'}."
            self._refuse(f"{stated!r} is no query parameter", fix)
        return stated

    def _first(self, said: Json, kind: str) -> int:
        first: object = said.get("first", 1 if kind == "page" else 0)
        if isinstance(first, bool) or not isinstance(first, int) or first < 0:
            self._refuse(f"`first` is {first!r}", "Give a whole number.")
        return first

    def _name(self, said: Json, taken: Collection[str]) -> str:
        operation = self._operation.name
        wanted: object = said.get("name", f"iter_{operation.removeprefix('list_')}")
        if not isinstance(wanted, str) or not wanted.isidentifier() or wanted.startswith("_"):
            self._refuse(f"`name` is {wanted!r}", "Give a name of Python, such as iter_tasks.")
        if wanted in taken:
            self._refuse(f"{wanted} is the name of another method", "Give another `name`.")
        return wanted

    def _refuse(self, what: str, fix: str) -> NoReturn:
        mark = _MARK if _MARK in self._node else _MICROSOFT
        origin = next(iter(origins(self._node)), None)
        raise GeneratorError(
            f"{mark} of {self._operation.name}: {what}",
            pointer=None if origin is None else f"{origin}/{mark}",
            fix=fix,
        )
