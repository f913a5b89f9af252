"""Put what stands in the data and not in the pages into the pages when the site is built.

A line such as `<!-- operations: zoho -->` is a placeholder; mkdocs.yml names this module as a hook.
Tables between `<!-- begin: … -->` and `<!-- end: … -->` are the generator's, and are left alone.
"""

from __future__ import annotations

import re
import textwrap
import tomllib
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from usergroups_clients._runtime import errors as _errors
from usergroups_clients.registry import VENDORS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

ROOT: Final = Path(__file__).parents[1]
_PLACEHOLDER: Final = re.compile(r"^<!-- (?!begin: |end: )(.*?) -->$", re.MULTILINE)
_CODE: Final = re.compile(r"(`[^`]+`)")
_ADDRESS: Final = re.compile(r"(https://[^\s,;()]*[^\s,;().])")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put every vendor's page into the navigation, by file name; its title is the page's own."""
    pages = sorted(path.name for path in (ROOT / "docs" / "vendors").glob("*.md"))
    for entry in cast("list[dict[str, Any]]", config["nav"] or []):
        if entry.get("Vendors") == "vendors/*.md":
            entry["Vendors"] = [f"vendors/{name}" for name in pages]
    return config


def on_page_markdown(markdown: str, **_: object) -> str:
    """Replace every placeholder of a page; one that is not known ends the build."""
    return _PLACEHOLDER.sub(lambda found: filled(found[1]), markdown)


def filled(placeholder: str) -> str:
    """Return what belongs in the place of a placeholder.

    Raises:
        ValueError: Nobody knows the placeholder; says which there are.

    """
    name, _, vendor = placeholder.partition(": ")
    if placeholder in _OF_ALL:
        return _OF_ALL[placeholder]()
    if name not in _OF_VENDOR or vendor not in VENDORS:
        known = ", ".join([*_OF_ALL, *(f"{each}: VENDOR" for each in _OF_VENDOR)])
        raise ValueError(f"no text for <!-- {placeholder} -->; there is {known}")
    return _OF_VENDOR[name](vendor)


def classes() -> str:
    """List the vendors' classes, each with a link to what its own page shows of it."""
    return "\n".join(
        f"- [`{each.class_name}`][usergroups.{each.class_name}]: {_escaped(each.name)}"
        for each in VENDORS.values()
    )


def twins() -> str:
    """Name the vendors' asynchronous classes, which are shown without their methods."""
    return "\n".join(
        f"::: usergroups.Async{each.class_name}\n    options: {{ members: false }}"
        for each in VENDORS.values()
    )


def errors() -> str:
    """Name the classes of errors, a base before what derives from it; each shows its own fields."""
    found = [each for each in vars(_errors).values() if isinstance(each, type)]
    names = [each.__name__ for each in found if issubclass(each, _errors.Error)]
    options = "    options: { inherited_members: false }"
    return "\n".join(f"::: usergroups.{name}\n{options}" for name in names)


def sandboxes() -> str:
    """Name the classes of the vendors' sandboxes; each is shown with what is its own."""
    modules = [import_module(f"usergroups.testing._stand_ins._faces.{name}") for name in VENDORS]
    options = "    options: { inherited_members: false }"
    return "\n".join(f"::: usergroups.testing.{each.__all__[0]}\n{options}" for each in modules)


def operations(vendor: str) -> str:
    """Return the table of a vendor's operations, as the generator writes it."""
    folder = ROOT / "generated" / "usergroups_clients" / vendor
    text = (folder / "operations.md").read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if line.startswith("|"))


def origin(vendor: str) -> str:
    """Say where a vendor's document comes from."""
    return _escaped(_data(vendor)["origin"])


def left_out(vendor: str) -> str:
    """Write the table of the calls that are left out of a vendor's document, with the reasons."""
    rows = [f"| {_call(each)} | {_reason(each)} |" for each in _data(vendor).get("left_out", [])]
    return "\n".join(["| call | why it is left out |", "| --- | --- |", *rows])


def assumed(vendor: str) -> str:
    """Write the table of the statuses that a vendor's sandbox has and its document does not."""
    module = import_module(f"usergroups.testing._stand_ins.{vendor}.behaviour")
    behaviours: list[Any] = [*vars(module).values()]
    behaviour = next(each for each in behaviours if getattr(each, "id", None) == vendor)
    rows = [
        f"| {f'`{name}`' if name != '*' else 'every operation'} | {', '.join(map(str, statuses))} |"
        for name, statuses in behaviour.assumed.items()
    ]
    return "\n".join(["| operation | statuses |", "| --- | --- |", *rows])


def programs(vendor: str) -> str:
    """Show the programs of the page that compares clients, by one of the vendor's and by ours."""
    tabs: list[str] = []
    for title, name in (("The vendor's client", "theirs"), ("This package", "ours")):
        path = ROOT / "tests" / "sdks" / "tasks" / f"{vendor}_{name}.py"
        code = f"```python\n{path.read_text(encoding='utf-8')}```"
        tabs.append(f'=== "{title}"\n\n{textwrap.indent(code, "    ")}\n')
    return "\n".join(tabs)


_OF_ALL: Final[Mapping[str, Callable[[], str]]] = {
    "classes": classes,
    "asynchronous classes": twins,
    "errors": errors,
    "sandboxes": sandboxes,
}
_OF_VENDOR: Final[Mapping[str, Callable[[str], str]]] = {
    "operations": operations,
    "origin": origin,
    "left out": left_out,
    "assumed": assumed,
    "programs": programs,
}


def _data(vendor: str) -> dict[str, Any]:
    text = (ROOT / "specs" / vendor / "vendor.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _call(call: Mapping[str, str]) -> str:
    """Say what a call is for, and below it the call, as far as it is known."""
    known = " ".join(part for part in (call["method"], call["path"]) if part != "?")
    name = _escaped(call["name"])
    return f"{name}<br>`{known}`" if known else name


def _reason(call: Mapping[str, str]) -> str:
    return _escaped(call["reason"])


def _escaped(text: str) -> str:
    """Write a text as Markdown that says just this; `code` and addresses stay such."""
    parts = _CODE.split(" ".join(text.split()))
    return "".join(part if number % 2 else _plain(part) for number, part in enumerate(parts))


def _plain(text: str) -> str:
    parts = _ADDRESS.split(text)
    return "".join(
        f"<{part}>" if number % 2 else re.sub(r"([\\*_|\[\]<>&])", r"\\\1", part)
        for number, part in enumerate(parts)
    )
