"""The overlays' source, read as text: what a vendor's `verbs.py` and `settings.py` say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from generator.errors import GeneratorError
from generator.faces import docstrings
from generator.faces.modules import parsed_text
from generator.faces.refusals import refuse_lost_verbs, refuse_settings, refuse_signature
from generator.faces.rendering import string
from generator.faces.source import Docs, Names, Overlay, Parameter, Setting, Variable, Verb
from generator.read.vendor import Vendor

PACKAGE = "usergroups"


def read_overlay(vendor: Vendor, overlays: Path) -> Overlay:
    """Read what the faces of a vendor are made of.

    Args:
        vendor: The vendor, as its `vendor.toml` says.
        overlays: The folder of the package `usergroups`.

    Raises:
        GeneratorError: A module is missing or broken, or a verb or a setting is not written so
            that a class can be made of it; says the file, the line and what to do.

    """
    folder = overlays / "_vendors" / vendor.id
    module = f"{PACKAGE}._vendors.{vendor.id}"
    verbs = parse_module(folder / "verbs.py")
    settings = parse_module(folder / "settings.py")
    kind = _settings_class(settings, folder / "settings.py")
    found = tuple(_settings(kind, folder / "settings.py"))
    names = tuple(each.name for each in found)
    read = tuple(_verbs(verbs, names, folder / "verbs.py"))
    refuse_lost_verbs(verbs, [each.name for each in read], folder / "verbs.py")
    return Overlay(
        id=vendor.id,
        name=vendor.name,
        class_name=vendor.class_name,
        about=docstrings.parsed(verbs),
        verbs=read,
        settings=found,
        settings_docs=docstrings.parsed(kind),
        variables=tuple(_variables(kind, names, folder / "settings.py")),
        names={
            "verbs": _names(verbs, f"{module}.verbs"),
            "settings": _names(settings, f"{module}.settings"),
        },
        exports=dict(_exports(folder, module)),
        folder=folder,
        pace=vendor.pace,
    )


def parse_module(file: Path) -> ast.Module:
    """Parse a module of the overlays.

    Raises:
        GeneratorError: It is missing or broken.

    """
    try:
        return parsed_text(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise GeneratorError(
            "The vendor has no such module",
            file=file,
            fix="Write it, or let `python -m generator new` make a first one.",
        ) from None
    except (SyntaxError, UnicodeDecodeError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise GeneratorError(
            f"The module is broken: {error}", file=file, line=line, fix="Correct it."
        ) from None


def _verbs(tree: ast.Module, settings: tuple[str, ...], file: Path) -> Iterator[Verb]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            match node.returns:
                case ast.Subscript(value=ast.Name(id="Steps" | "Pages" as kind), slice=result):
                    yield _verb(node, settings, file, ast.unparse(result), pages=kind == "Pages")
                case _:
                    pass


def _verb(
    node: ast.FunctionDef, settings: tuple[str, ...], file: Path, result: str, *, pages: bool
) -> Verb:
    refuse_signature(node, file)
    docs = docstrings.parsed(node)
    of_settings = tuple(each.arg for each in node.args.posonlyargs)
    parameters = tuple(_parameters(node, docs, file))
    for name in of_settings:
        if name not in settings:
            raise _fault(
                f"{node.name} takes {name}, which is no setting",
                file,
                node,
                f"Before `/` there may be {', '.join(settings)}.",
            )
    if not docs.summary:
        raise _fault(f"{node.name} has no docstring", file, node, "Say what the verb does.")
    if node.args.vararg or node.args.kwarg:
        raise _fault(f"{node.name} takes * or **", file, node, "Give each parameter a name.")
    unknown = docs.entries("Args").keys() - {each.name for each in parameters}
    missing = [each.name for each in parameters if not each.text]
    if unknown or missing:
        named = ", ".join([*sorted(unknown), *missing])
        raise _fault(
            f"`Args:` of {node.name} and its parameters differ: {named}",
            file,
            node,
            "Describe each parameter once; not those before `/`, nor `options`.",
        )
    return Verb(node.name, of_settings, parameters, result, pages, docs, node.lineno)


def _parameters(node: ast.FunctionDef, docs: Docs, file: Path) -> Iterator[Parameter]:
    said = docs.entries("Args")
    plain = node.args.args
    defaults = [None] * (len(plain) - len(node.args.defaults)) + [*node.args.defaults]
    both = [
        *((each, default, False) for each, default in zip(plain, defaults, strict=True)),
        *((e, d, True) for e, d in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)),
    ]
    for argument, default, keyword_only in both:
        if argument.annotation is None:
            raise _fault(f"{node.name} has {argument.arg} without a type", file, node, "Add it.")
        yield Parameter(
            name=argument.arg,
            annotation=ast.unparse(argument.annotation),
            default=None if default is None else code(default),
            keyword_only=keyword_only,
            text=said.get(argument.arg, ""),
        )


def _settings_class(tree: ast.Module, file: Path) -> ast.ClassDef:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == "Settings":
            return node
    raise GeneratorError("There is no class Settings", file=file, fix="Write it: attrs, frozen.")


def _settings(kind: ast.ClassDef, file: Path) -> Iterator[Setting]:
    refuse_settings([each for each in kind.body if isinstance(each, ast.AnnAssign)], file)
    for place, node in enumerate(kind.body):
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)):
            continue
        default, secret = _default(node.value)
        text = _string(kind.body[place + 1]) if place + 1 < len(kind.body) else None
        if text is None:
            raise _fault(
                f"The setting {node.target.id} has no text",
                file,
                node,
                "Put a docstring under it: it is what a user reads on hover.",
            )
        yield Setting(
            name=node.target.id,
            annotation=ast.unparse(node.annotation),
            default=default,
            secret=secret,
            text=" ".join(text.split()),
        )


def _default(value: ast.expr | None) -> tuple[str | None, bool]:
    """Return the source of a field's default, and whether the field is kept out of `repr`."""
    match value:
        case None:
            return None, False
        case ast.Call(func=ast.Name(id="field"), keywords=keywords):
            given = {each.arg: each.value for each in keywords}
            hidden = given.get("repr")
            default = given.get("default")
            return (
                None if default is None else code(default),
                isinstance(hidden, ast.Constant) and hidden.value is False,
            )
        case _:
            return code(value), False


def _variables(kind: ast.ClassDef, settings: tuple[str, ...], file: Path) -> Iterator[Variable]:
    for node in kind.body:
        if isinstance(node, ast.FunctionDef) and node.name == "from_env":
            for entry, text in docstrings.parsed(node).entries("Variables").items():
                name, _, setting = entry.partition(" ")
                if setting[1:-1] not in settings:
                    raise _fault(
                        f"The variable {name} is of no setting",
                        file,
                        node,
                        f"Write `{name} (SETTING): …` with one of {', '.join(settings)}.",
                    )
                yield Variable(name, setting[1:-1], text)


def _names(tree: ast.Module, module: str) -> Names:
    imported: dict[str, str] = {}
    aliases: dict[str, str] = {}
    defined: set[str] = set()
    nodes = [
        *tree.body,
        *(each for node in tree.body if isinstance(node, ast.If) for each in node.body),
    ]
    for node in nodes:
        match node:
            case ast.ImportFrom(module=str(where), names=found, level=0):
                for each in found:
                    renamed = f" as {each.asname}" if each.asname else ""
                    statement = f"from {where} import {each.name}{renamed}"
                    imported[each.asname or each.name] = statement
            case ast.Import(names=found):
                imported |= {each.name: f"import {each.name}" for each in found if not each.asname}
            case ast.AnnAssign(
                target=ast.Name(id=name),
                annotation=ast.Name(id="TypeAlias" | "Final"),
                value=ast.expr(),
            ):
                aliases[name] = ast.unparse(node.value) if node.value else ""
                defined.add(name)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                defined.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                defined.add(name)
            case _:
                pass
    return Names(imported, aliases, frozenset(defined), module)


def _exports(folder: Path, module: str) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.glob("*.py")):
        for name in exported(file):
            yield name, f"{module}.{file.stem}"


def module_names(file: Path, module: str) -> Names:
    """Return the names of a module, whose import name is given."""
    return _names(parse_module(file), module)


def exported(file: Path) -> tuple[str, ...]:
    """Return the names in the `__all__` of a module; none if it has none."""
    for node in parse_module(file).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=found)):
                return tuple(str(ast.literal_eval(each)) for each in found)
            case _:
                pass
    return ()


def code(node: ast.expr) -> str:
    """Return the source of an expression, strings in the quotes that ruff gives them."""
    match node:
        case ast.Constant(value=str(text)):
            return string(text)
        case _:
            return ast.unparse(node)


def _string(node: ast.stmt) -> str | None:
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
        case _:
            return None


def _fault(what: str, file: Path, node: ast.stmt, fix: str) -> GeneratorError:
    return GeneratorError(what, file=file, line=node.lineno, fix=fix)
