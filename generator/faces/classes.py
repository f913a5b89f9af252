"""The two classes of a vendor, synchronous and asynchronous, made of its verbs and settings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from generator.emit.writing.paceviews import pace_text
from generator.errors import GeneratorError
from generator.faces import docstrings
from generator.faces.from_env import from_env
from generator.faces.imports import Imports
from generator.faces.protocols import Protocol, satisfied
from generator.faces.reading import PACKAGE
from generator.faces.source import Overlay, Setting, Verb

_RUNTIME: Final = "usergroups_clients._runtime"
_OPTIONS: Final = "Timeout, headers and retries of the calls that this sends."
_WHILE_LISTING: Final = (
    "What is deleted or removed while the list is read moves the rest between its pages, and some"
    " are skipped: {collect} first if you change what you list."
)
_DRY: Final = (
    "A verb that changes something returns the calls that it would send, each taken to succeed."
    " This object stays the one to close."
)


@frozen
class Flavour:
    """The differences between the synchronous and the asynchronous class."""

    prefix: str
    adverb: str
    items: str
    collect: str
    transport: str
    client: str
    start: str
    base: str
    connection: str
    dry: str


SYNC: Final = Flavour(
    prefix="",
    adverb="synchronously",
    items="Items",
    collect="take `list(…)` of it",
    transport="GivenTransport",
    client="GivenClient",
    start="start",
    base="SyncVendor",
    connection="SyncConnection",
    dry="SyncDryRun",
)
ASYNC: Final = Flavour(
    prefix="Async",
    adverb="asynchronously: the same verbs, awaited",
    items="AsyncItems",
    collect="take `[item async for item in …]`",
    transport="GivenAsyncTransport",
    client="GivenAsyncClient",
    start="start_async",
    base="AsyncVendor",
    connection="AsyncConnection",
    dry="AsyncDryRun",
)

CONNECTION: Final = ("timeout", "retries", "pace", "transport", "http_client", "hooks")
"""The arguments of each class besides its vendor's settings."""


def class_module(overlay: Overlay, protocols: Sequence[Protocol], flavour: Flavour) -> str:
    """Write the module of one class of a vendor."""
    imports = Imports()
    body = "\n".join(_class(overlay, satisfied(overlay, protocols), flavour, imports))
    title = docstrings.written(f"{overlay.name}, {flavour.adverb}.", indent=0)
    verbs = f"{PACKAGE}._vendors.{overlay.id}"
    return (
        f"{title}\n\nfrom __future__ import annotations\n\n{imports.code()}\n\n"
        f"if TYPE_CHECKING:\n    from {verbs} import verbs\nelse:\n"
        f'    verbs = Deferred("{verbs}.verbs")\n\n'
        f'__all__ = ["{flavour.prefix}{overlay.class_name}"]\n\n\n{body}\n'
    )


def _class(
    overlay: Overlay, protocols: Sequence[Protocol], flavour: Flavour, imports: Imports
) -> Iterator[str]:
    name = f"{flavour.prefix}{overlay.class_name}"
    client = f"{name}Client"
    imports.add(f"usergroups_clients.{overlay.id}", client)
    imports.add(f"{PACKAGE}._core.vendor", flavour.base)
    bases = [f"{flavour.base}[{client}]", *(f"{flavour.prefix}{each.name}" for each in protocols)]
    where = f"{PACKAGE}._faces.async_groups" if flavour.prefix else f"{PACKAGE}.groups"
    imports.add(where, *bases[1:]) if protocols else None
    yield f"class {name}({', '.join(bases)}):"
    yield docstrings.written(overlay.about.summary, overlay.about.body, indent=4)
    imports.add("typing", "TYPE_CHECKING")
    imports.add(f"{_RUNTIME}.lazy", "Deferred")
    yield f'\n    __module__ = "{PACKAGE}"\n    _verbs = verbs\n'
    yield from _constructor(overlay, client, flavour, imports)
    yield from from_env(overlay, flavour.connection, imports)
    for verb in overlay.verbs:
        yield from method(overlay, verb, flavour, imports)
    yield from _dry_run(name, imports)


def _constructor(
    overlay: Overlay, client: str, flavour: Flavour, imports: Imports
) -> Iterator[str]:
    imports.add(f"{PACKAGE}._core.start", flavour.start)
    imports.add(f"{PACKAGE}._vendors.{overlay.id}.settings", "Settings")
    for each in overlay.settings:
        for source in filter(None, (each.annotation, each.default)):
            try:
                imports.of_source(source, overlay.names["settings"])
            except GeneratorError as error:
                raise error.at(file=overlay.folder / "settings.py") from None
    parameters = [*map(setting_parameter, overlay.settings), *connection(flavour, imports)]
    yield f"    def __init__(self, *, {', '.join(parameters)}) -> None:"
    about = overlay.settings_docs
    yield docstrings.written(
        "Set up the class; nothing is sent yet.",
        [about.summary, *about.body],
        {"Args": arguments(overlay, flavour), "Raises": _RAISES},
        indent=8,
    )
    given = ", ".join(f"{each.name}={each.name}" for each in overlay.settings)
    yield f"        settings = Settings({given})"
    handed = ", ".join(f"{name}={name}" for name in CONNECTION)
    yield f"        super().__init__({flavour.start}({client}, settings, {handed}))"
    yield "        self._settings = settings\n"


_RAISES: Final = {
    "InvalidArgument": "A setting is missing, wrong, or cannot be given beside another."
}


def setting_parameter(setting: Setting) -> str:
    """Write a setting as a parameter."""
    default = "" if setting.default is None else f" = {setting.default}"
    return f"{setting.name}: {setting.annotation}{default}"


def connection(flavour: Flavour, imports: Imports) -> list[str]:
    """Write the parameters that each class has besides its vendor's settings."""
    imports.add(f"{PACKAGE}._core", "late")
    imports.add(f"{_RUNTIME}.pace", "Pace")
    imports.add(f"{_RUNTIME}.retries", "Retries")
    imports.add(f"{_RUNTIME}.given", "GivenTimeout", flavour.transport, flavour.client)
    return [
        "timeout: float | GivenTimeout | None = None",
        "retries: Retries | int | None = None",
        "pace: Pace | None = None",
        f"transport: {flavour.transport} | None = None",
        f"http_client: {flavour.client} | None = None",
        "hooks: late.Hooks | None = None",
    ]


def arguments(overlay: Overlay, flavour: Flavour) -> dict[str, str]:
    """Collect the text of each argument of the constructor, by name."""
    return {
        **{each.name: each.text for each in overlay.settings},
        "timeout": "Seconds, or one limit a phase; 5 to connect and 30 to read by default.",
        "retries": "How often, and for how long, a call that may be repeated is; 0 for never.",
        "pace": pace_text(overlay.pace),
        "transport": "Carries requests in place of a network connection.",
        "http_client": (
            f"An `httpx.{flavour.prefix}Client`, or httpx2's, to send with, which stays yours to"
            " close; it brings its own transport, and retries only if that does."
        ),
        "hooks": "Functions that are run before and after each try of a call.",
    }


def method(overlay: Overlay, verb: Verb, flavour: Flavour, imports: Imports) -> Iterator[str]:
    """Write the method of a verb."""
    yield from head(overlay, verb, flavour, imports)
    run = "_iterate" if verb.pages else "_run"
    awaited = "await " if flavour.prefix and not verb.pages else ""
    yield f'        return {awaited}self.{run}({called(verb)}, "{verb.name}", options)\n'


def head(
    overlay: Overlay, verb: Verb, flavour: Flavour, imports: Imports, shown: str = ""
) -> Iterator[str]:
    """Write the signature and the docstring of a verb's method.

    Args:
        overlay: The vendor.
        verb: The verb.
        flavour: Synchronous or asynchronous.
        imports: Takes what they name.
        shown: What the method returns where it shows the calls of the verb; else it is as the verb.

    """
    imports.add(f"{_RUNTIME}.options", "RequestOptions")
    for source in _sources(verb, shown):
        try:
            imports.of_source(source, overlay.names["verbs"])
        except GeneratorError as error:
            raise error.at(file=overlay.folder / "verbs.py", line=verb.line) from None
    keyword, returns = "def", shown or verb.result
    if verb.pages:
        imports.add(f"{PACKAGE}._core", "late")
        returns = f"late.{flavour.items}[{verb.result}]"
    elif flavour.prefix:
        keyword = "async def"
    yield f"    {keyword} {verb.name}({', '.join(parameters(verb))}) -> {returns}:"
    sections = {title: dict(found) for title, found in verb.docs.sections.items()}
    if note := verb.docs.text("Note"):
        sections["Note"] = {"": f"{note[0].upper()}{note[1:]}."}
    sections = {"Args": {**sections.pop("Args", {}), "options": _OPTIONS}, **sections}
    summary, body = verb.docs.summary, verb.docs.body
    if verb.pages:
        body = (*body, _WHILE_LISTING.format(collect=flavour.collect))
    if shown:
        summary, body = f"Show the calls of `{verb.name}`: {_uncapital(summary)}", ()
        sections = {"Args": sections["Args"]}
    yield docstrings.written(summary, body, sections, indent=8)


def parameters(verb: Verb) -> list[str]:
    """Write the parameters of a verb's method."""
    found = ["self"]
    for each in verb.parameters:
        if each.keyword_only and "*" not in found:
            found.append("*")
        default = "" if each.default is None else f" = {each.default}"
        found.append(f"{each.name}: {each.annotation}{default}")
    return [
        *found,
        *([] if "*" in found else ["*"]),
        "options: RequestOptions | None = None",
    ]


def _uncapital(text: str) -> str:
    return text[0].lower() + text[1:]


def _dry_run(name: str, imports: Imports) -> Iterator[str]:
    imports.add(f"{PACKAGE}._faces", "dry_runs")
    yield f"    def dry_run(self) -> dry_runs.{name}DryRun:"
    yield docstrings.written(
        "Return the same verbs, run dry: what reads is sent, what changes something is shown.",
        [_DRY],
        indent=8,
    )
    yield f"        return dry_runs.{name}DryRun(self._client, self._settings)\n"


def _sources(verb: Verb, shown: str) -> Iterator[str]:
    if not shown:
        yield verb.result
    for each in verb.parameters:
        yield each.annotation
        if each.default is not None:
            yield each.default


def called(verb: Verb) -> str:
    """Write the call of a verb's function with the arguments of its method."""
    given = [f"self._settings.{name}" for name in verb.settings]
    given += [
        f"{each.name}={each.name}" if each.keyword_only else each.name for each in verb.parameters
    ]
    return f"verbs.{verb.name}({', '.join(given)})"
