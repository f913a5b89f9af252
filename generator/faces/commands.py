"""The table of the command line's commands: what each vendor's verb takes, in words of a shell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from generator.errors import GeneratorError
from generator.faces import docstrings
from generator.faces.command_options import Option, in_words, options_of, words_in_texts
from generator.faces.command_words import plural, words_of
from generator.faces.protocols import Protocol
from generator.faces.rendering import rendered
from generator.faces.source import Overlay, Verb
from generator.faces.tables import table


@frozen
class Use:
    """A command at one vendor."""

    help: tuple[str, ...]
    note: str
    items: str
    outcome: str
    parameters: tuple[Option, ...]
    not_offered: tuple[str, ...]


@frozen
class Command:
    """A verb of one vendor or more, as a command."""

    words: str
    verb: str
    help: str
    uses: Mapping[str, Use]
    """By the id of the vendor."""
    writes: bool
    asks: bool


def commands_module(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write `_faces/commands.py`."""
    return rendered("commands", commands=commands_of(overlays, protocols))


def command_table(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write the commands, with what each takes at which vendor, as a table in Markdown."""
    rows = [["command", "verb", "arguments and options"]]
    rows += [
        [f"`{each.words}`", f"`{each.verb}`", _taken(each)]
        for each in commands_of(overlays, protocols)
    ]
    return table(rows)


def commands_of(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> tuple[Command, ...]:
    """Return a command for each verb, in the order of the vendor that has the most of them.

    Raises:
        GeneratorError: Two verbs would be the same command, or two vendors take different
            arguments; says the files and what to do.

    """
    verbs: dict[str, str] = {}
    writing: set[str] = set()
    asking: set[str] = set()
    found: dict[str, dict[str, Use]] = {}
    summaries = dict(_summaries(protocols))
    for overlay in sorted(overlays, key=lambda each: (-len(each.verbs), each.id)):
        for verb in overlay.verbs:
            words = " ".join(words_of(verb))
            if verbs.setdefault(words, verb.name) != verb.name:
                raise GeneratorError(
                    f"{verb.name} and {verbs[words]} would both be the command `{words}`",
                    file=overlay.folder / "verbs.py",
                    line=verb.line,
                    fix="Rename one of the verbs.",
                )
            writing |= {words} if verb.writes else set()
            asking |= {words} if verb.takes_away else set()
            use = _use(verb, overlay)
            others = found.setdefault(words, {})
            for other in others.values():
                _check_arguments(use, other, verb, overlay)
            others[overlay.id] = use
            summaries.setdefault(verb.name, _first_clause(verb.docs.summary))
    return tuple(
        Command(
            words,
            verbs[words],
            summaries[verbs[words]],
            dict(sorted(uses.items())),
            words in writing,
            words in asking,
        )
        for words, uses in found.items()
    )


def _use(verb: Verb, overlay: Overlay) -> Use:
    options, left = options_of(verb, overlay)
    words = words_in_texts(options, overlay)
    note = in_words(verb.docs.text("Note"), words)
    said = [_whole(verb.docs.summary), *verb.docs.body, *([f"Note: {note}."] if note else [])]
    return Use(
        help=tuple(in_words(" ".join(each.split()), words) for each in said),
        note=note,
        items=items_of(verb),
        outcome=verb.docs.summary.partition(". ")[2] if verb.result == "None" else "",
        parameters=options,
        not_offered=left,
    )


def _whole(summary: str) -> str:
    """Leave out that a list is read page by page: a command reads all of it."""
    return re.sub(r", reading [^.;]*", "", summary)


def _first_clause(summary: str) -> str:
    return f"{re.split(r'[;.]', _whole(summary), maxsplit=1)[0]}."


def _summaries(protocols: Sequence[Protocol]) -> Iterator[tuple[str, str]]:
    for protocol in protocols:
        for method in protocol.functions:
            yield method.name, _first_clause(docstrings.parsed(method).summary)


def items_of(verb: Verb) -> str:
    """Name the items of a list of results, by the last word of their class's name."""
    listed = re.fullmatch(r"list\[(\w+).*\]", verb.result)
    if not verb.pages and listed is None:
        return ""
    name = re.split(r"\W", verb.result)[0] if listed is None else listed[1]
    return plural(re.findall(r"[A-Z]?[a-z0-9]+", name)[-1].lower())


def _check_arguments(use: Use, other: Use, verb: Verb, overlay: Overlay) -> None:
    ours, theirs = _arguments(use), _arguments(other)
    if ours != theirs:
        raise GeneratorError(
            f"{verb.name} takes {' '.join(ours)}, but {' '.join(theirs)} at another vendor",
            file=overlay.folder / "verbs.py",
            line=verb.line,
            fix="Name and order the parameters without default as there, or make them optional.",
        )


def _arguments(use: Use) -> list[str]:
    return [each.word for each in use.parameters if not each.word.startswith("--")]


def _taken(command: Command) -> str:
    first = next(iter(command.uses.values()))
    takers: dict[str, list[str]] = {}
    for vendor, use in command.uses.items():
        for option in use.parameters:
            if option.word.startswith("--"):
                takers.setdefault(option.word, []).append(vendor)
    options = [
        f"`{word}`" if len(vendors) == len(command.uses) else f"`{word}` ({', '.join(vendors)})"
        for word, vendors in takers.items()
    ]
    arguments = " ".join(_arguments(first))
    return ", ".join([f"`{arguments}`", *options] if arguments else options)
