"""Turn a verb's parameters into arguments and options of the command line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from attrs import evolve, frozen

from generator.errors import GeneratorError
from generator.faces.command_words import singular
from generator.faces.reading import PACKAGE, module_names
from generator.faces.source import Names, Overlay, Parameter, Verb

_KINDS: Mapping[str, Literal["text", "number", "decimal", "flag"]] = {
    "str": "text",
    "int": "number",
    "float": "decimal",
    "bool": "flag",
}
_SEVERAL = frozenset({"Collection", "Iterable", "Sequence", "list"})
_NOTHING = frozenset({"None", "Unset"})
_TAKEN = frozenset({"--dry-run", "--help", "--json", "--profile", "--vendor", "--yes"})


@frozen
class Option:
    """An argument or an option of a command."""

    name: str
    """Name of the verb's parameter."""
    word: str
    kind: Literal["text", "number", "decimal", "choice", "flag", "yes_no_any"]
    text: str
    many: bool
    required: bool
    default: str
    choices: tuple[str, ...]


@frozen
class Form:
    """The form of a parameter's values, where text and JSON have one."""

    kind: Literal["text", "number", "decimal", "choice", "flag"]
    choices: tuple[str, ...] = ()
    many: bool = False


def options_of(verb: Verb, overlay: Overlay) -> tuple[tuple[Option, ...], tuple[str, ...]]:
    """Turn a verb's parameters into options, and name those that the command line cannot offer.

    A parameter without default is an argument, unless it is keyword-only. Of several values, each
    is an argument, or given with an option in the singular. Text cannot say a vendor's model.

    Raises:
        GeneratorError: Two options would have the same name, or one that every command has.

    """
    names = overlay.names["verbs"]
    types = {each.name: form_of(each.annotation, names, overlay.folder) for each in verb.parameters}
    said = {
        each.name: _option(each, found, _default(each.default, names, overlay.folder))
        for each in verb.parameters
        if (found := types[each.name]) is not None
    }
    _check_words(said.values(), verb, overlay)
    words = words_in_texts(said.values(), overlay)
    left = tuple(each.name for each in verb.parameters if each.name not in said)
    return tuple(evolve(each, text=_as_said(each, words)) for each in said.values()), left


def words_in_texts(options: Iterable[Option], overlay: Overlay) -> dict[str, str]:
    """Collect the words for parameters, and the variables for settings, in a command's texts."""
    settings = {
        each.name: " or ".join(names)
        for each in overlay.settings
        if (names := overlay.variables_of(each.name))
    }
    return settings | {each.name: each.word.removesuffix("...") for each in options}


def in_words(text: str, words: Mapping[str, str]) -> str:
    """Return a text with parameters in backticks called as on the command line."""
    return re.sub(r"`(\w+)`", lambda found: words.get(found[1], found[0]), text)


def _check_words(options: Iterable[Option], verb: Verb, overlay: Overlay) -> None:
    taken = {*_TAKEN}
    for each in options:
        if each.word in taken:
            raise GeneratorError(
                f"The parameter {each.name} of {verb.name} would be {each.word}, which is taken",
                file=overlay.folder / "verbs.py",
                line=verb.line,
                fix="Give it another name.",
            )
        taken.add(each.word)


def _option(parameter: Parameter, found: Form, default: str) -> Option:
    dashed = parameter.name.rstrip("_").replace("_", "-")
    name = singular(dashed) if found.many else dashed
    needed = parameter.default is None
    option = Option(
        name=parameter.name,
        word=f"--{name}",
        kind=found.kind,
        text=parameter.text,
        many=found.many,
        required=needed,
        default=default,
        choices=found.choices,
    )
    if found.kind == "flag" and not found.many:
        return _flag(option, parameter)
    if needed and not parameter.keyword_only:
        several = "..." if found.many else ""
        return evolve(option, word=f"{name.replace('-', '_').upper()}{several}")
    return option


def _flag(option: Option, parameter: Parameter) -> Option:
    # A flag that is not given is the default: if that is True or False, None needs words, too.
    said = {"True": "yes", "False": "no"}
    if "None" in parameter.annotation and parameter.default in said:
        return evolve(
            option,
            kind="yes_no_any",
            default=said[parameter.default],
            choices=("yes", "no", "any"),
        )
    shown = {"True": option.word, "False": f"--no-{option.word.removeprefix('--')}"}
    return evolve(option, default=shown.get(parameter.default or "", ""))


def _default(source: str | None, names: Names, folder: Path) -> str:
    value = default_of(source, names, folder)
    return "" if value is None or value == () else str(value)


def default_of(source: str | None, names: Names, folder: Path) -> object:
    """Return the value of a default, or of the constant that it names; None if it is no literal."""
    node = ast.parse(source or "None", mode="eval").body
    alias = _alias(node.id, names, folder) if isinstance(node, ast.Name) else None
    try:
        value: object = ast.literal_eval(node if alias is None else alias[0])
    except ValueError:
        return None
    return value


def form_of(annotation: str, names: Names, folder: Path) -> Form | None:
    """Find the form in which values of a type are written; None if text cannot express them.

    Args:
        annotation: The type, as the source has it.
        names: The names of its module.
        folder: The folder of a vendor's modules, from which others are found.

    """
    return _type(ast.parse(annotation, mode="eval").body, names, folder)


def _as_said(option: Option, words: Mapping[str, str]) -> str:
    text = in_words(option.text, words)
    if option.kind == "yes_no_any":
        python = {"True": "yes", "False": "no", "None": "any"}
    elif option.kind == "flag":
        off = f"--no-{option.word.removeprefix('--')}"
        python = {"True": option.word, "False": off, "None": "neither"}
    else:
        python = {"None": "not given"}
    for word, meaning in python.items():
        text = re.sub(rf"\b{word}\b", meaning, text)
    return f"{text[:1].upper()}{text[1:]}"


def _type(node: ast.expr, names: Names, overlays: Path) -> Form | None:
    match node:
        case ast.Name(id=name) if name in _KINDS:
            return Form(_KINDS[name])
        case ast.Name(id=name):
            alias = _alias(name, names, overlays)
            return None if alias is None else _type(*alias, overlays)
        case ast.Constant(value=str(source)):
            return _type(ast.parse(source, mode="eval").body, names, overlays)
        case ast.BinOp(op=ast.BitOr()):
            found = [_type(each, names, overlays) for each in _members(node)]
            return found[0] if len(found) == 1 else None
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            return _choice(values)
        case ast.Subscript(value=ast.Name(id=name), slice=item) if name in _SEVERAL:
            one = _type(item, names, overlays)
            return None if one is None or one.many else evolve(one, many=True)
        case _:
            return None


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union but those that stand for nothing."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left)
            yield from _members(right)
        case _ if ast.unparse(node) not in _NOTHING:
            yield node
        case _:
            pass


def _choice(values: ast.expr) -> Form | None:
    nodes = values.elts if isinstance(values, ast.Tuple) else [values]
    found = [node.value for node in nodes if isinstance(node, ast.Constant)]
    words = tuple(each for each in found if isinstance(each, str))
    return Form("choice", words) if len(words) == len(nodes) else None


def _alias(name: str, names: Names, folder: Path) -> tuple[ast.expr, Names] | None:
    """Resolve a type alias or a constant to its source and the names of its module."""
    if name in names.aliases:
        return ast.parse(names.aliases[name], mode="eval").body, names
    found = re.fullmatch(rf"from {PACKAGE}\.(\S+) import (\w+).*", names.imported.get(name, ""))
    if found is None:
        return None
    file = folder.parents[1] / f"{found[1].replace('.', '/')}.py"
    return _alias(found[2], module_names(file, f"{PACKAGE}.{found[1]}"), folder)
