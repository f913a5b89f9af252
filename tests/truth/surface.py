"""Find what a package offers those who write code for it, read from its own source.

Nothing here knows the generator's idea of an API: what is compared must not judge itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from attrs import field, frozen

Files = Mapping[str, bytes]


@frozen
class Annotation:
    """A type as it stands in one module, and what its names are there."""

    node: ast.expr
    module: Module


@frozen
class Argument:
    """One argument of a function, or one field of a class."""

    name: str
    type: Annotation
    positional: bool = False
    initial: bool = True
    """False if the constructor does not take it."""


@frozen
class Function:
    """A function or method."""

    name: str
    arguments: tuple[Argument, ...]
    returns: Annotation
    awaited: bool


@frozen
class Class:
    """A class of the models."""

    name: str
    fields: tuple[Argument, ...]


@frozen
class Enum:
    """An enumeration of the models."""

    name: str
    members: tuple[tuple[str, str | int], ...]


@frozen(eq=False)
class Module:
    """One module: where each name that it uses comes from, as (module, name)."""

    path: str
    body: tuple[ast.stmt, ...]
    imports: Mapping[str, tuple[str, str]]
    defined: frozenset[str]

    def text_of(self, node: ast.expr) -> Annotation:
        """Return a type of this module."""
        return Annotation(node, self)


@frozen
class Surface:
    """The public names of a package."""

    exports: tuple[str, ...]
    clients: Mapping[str, tuple[Function, ...]]
    """The methods of both clients; `__init__` is the first of each."""
    calls: tuple[Function, ...]
    classes: tuple[Class, ...] = ()
    enums: tuple[Enum, ...] = ()
    aliases: Mapping[str, Annotation] = field(factory=dict[str, Annotation])
    """Names for a type, without those that belong to an enumeration."""


def surface_of(files: Files) -> Surface:
    """Read what a package offers."""
    clients = {
        each.name: tuple(_functions(each.body, module))
        for path in ("client.py", "async_client.py")
        for module in [_module(path, files)]
        for each in module.body
        if isinstance(each, ast.ClassDef)
    }
    calls = [
        each
        for module in _modules("calls/", files)
        for each in _functions(module.body, module)
        if module.path == f"calls/{each.name}.py"
    ]
    classes: list[Class] = []
    enums: list[Enum] = []
    aliases: dict[str, Annotation] = {}
    for module in _modules("models/", files):
        classes += [_class(each, module) for each in _classes(module, enum=False)]
        enums += [_enum(each) for each in _classes(module, enum=True)]
        aliases |= _aliases(module)
    exports = tuple(_exports(files["__init__.py"]))
    return Surface(exports, clients, tuple(calls), tuple(classes), tuple(enums), aliases)


def _modules(folder: str, files: Files) -> Iterator[Module]:
    for path in sorted(files):
        if path.startswith(folder) and not path.endswith("__init__.py"):
            yield _module(path, files)


def _module(path: str, files: Files) -> Module:
    body = ast.parse(files[path]).body
    known: dict[str, tuple[str, str]] = {}
    for each in (node for stmt in body for node in ast.walk(stmt)):
        if isinstance(each, ast.ImportFrom):
            home = "." * each.level + (each.module or "")
            known |= {alias.asname or alias.name: (home, alias.name) for alias in each.names}
        elif isinstance(each, ast.Import):
            known |= {alias.asname or alias.name: (alias.name, "") for alias in each.names}
    defined = frozenset(_defined(body))
    return Module(path, tuple(body), known, defined)


def _defined(body: list[ast.stmt]) -> Iterator[str]:
    for each in body:
        match each:
            case ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def _functions(body: tuple[ast.stmt, ...] | list[ast.stmt], module: Module) -> Iterator[Function]:
    for each in body:
        if not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) or each.returns is None:
            continue
        if any(isinstance(mark, ast.Name) for mark in each.decorator_list):
            continue  # a property
        if each.name.startswith("_") and each.name != "__init__":
            continue
        found = [
            Argument(arg.arg, module.text_of(arg.annotation), positional=positional)
            for group, positional in ((each.args.args, True), (each.args.kwonlyargs, False))
            for arg in group
            if arg.annotation is not None
        ]
        awaited = isinstance(each, ast.AsyncFunctionDef)
        yield Function(each.name, tuple(found), module.text_of(each.returns), awaited)


def _classes(module: Module, *, enum: bool) -> Iterator[ast.ClassDef]:
    for each in module.body:
        if isinstance(each, ast.ClassDef):
            bases = {base.id for base in each.bases if isinstance(base, ast.Name)}
            if bool(bases & {"StrEnum", "IntEnum"}) == enum:
                yield each


def _class(node: ast.ClassDef, module: Module) -> Class:
    fields = [
        Argument(
            each.target.id,
            module.text_of(each.annotation),
            initial="init=False" not in ast.unparse(each),
        )
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    ]
    return Class(node.name, tuple(fields))


def _enum(node: ast.ClassDef) -> Enum:
    members = [
        (target.id, ast.literal_eval(value))
        for each in node.body
        if isinstance(each, ast.Assign)
        for target, value in [(each.targets[0], each.value)]
        if isinstance(target, ast.Name) and not target.id.startswith("__")
    ]
    return Enum(node.name, tuple(members))


def _aliases(module: Module) -> dict[str, Annotation]:
    return {
        name: module.text_of(value) for each in module.body for name, value in _named_type(each)
    }


def _named_type(node: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value]),
        ):
            yield name, value


def _exports(source: bytes) -> Iterator[str]:
    for each in ast.parse(source).body:
        match each:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                yield from ast.literal_eval(value)
