"""What stands in the data and not in the pages, put into the pages when the site is built.

A line such as `<!-- operations: zoho -->` is a placeholder; mkdocs.yml names this module as a hook.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import usergroups
from usergroups_clients.registry import VENDORS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

ROOT: Final = Path(__file__).parents[1]
_PLACEHOLDER: Final = re.compile(r"^<!--(?!\s*(?:begin|end): )\s*(.*?)\s*-->$", re.MULTILINE)
_CODE: Final = re.compile(r"(`[^`]+`)")
_ADDRESS: Final = re.compile(r"(https://[^\s,;()]*[^\s,;().])")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put every vendor's page into the navigation, by file name; its title is the page's own."""
    pages = sorted(path.name for path in (ROOT / "docs" / "vendors").glob("*.md"))
    nav = cast("list[dict[str, Any]]", config["nav"] or [])
    for entry in nav:
        if entry.get("Vendors") == "vendors/*.md":
            entry["Vendors"] = [f"vendors/{name}" for name in pages]
    return config


def on_page_markdown(markdown: str, **_: object) -> str:
    """The page, with every placeholder replaced; one that is not known ends the build."""
    return _PLACEHOLDER.sub(lambda found: filled(found[1]), markdown)


def filled(placeholder: str) -> str:
    """What belongs in the place of a placeholder."""
    name, _, vendor = placeholder.partition(": ")
    if placeholder in _OF_ALL:
        return _OF_ALL[placeholder]()
    if name not in _OF_VENDOR or vendor not in VENDORS:
        known = ", ".join([*_OF_ALL, *(f"{each}: VENDOR" for each in _OF_VENDOR)])
        raise ValueError(f"no text for <!-- {placeholder} -->; there is {known}")
    return _OF_VENDOR[name](vendor)


def classes(prefix: str = "") -> str:
    """Where the vendors' classes are; asynchronous ones are shown without their methods."""
    options = "\n    options: { members: false }" if prefix else ""
    names = [f"{prefix}{each.class_name}" for each in VENDORS.values()]
    return "\n".join(f"::: usergroups._faces.classes.{name}{options}" for name in names)


def sandboxes() -> str:
    """Where the classes of the vendors' sandboxes are; each is shown with what is its own."""
    modules = {name: import_module(f"usergroups.testing._faces.{name}") for name in VENDORS}
    options = "    options: { inherited_members: false }"
    return "\n".join(
        f"::: usergroups.testing._faces.{name}.{module.__all__[0]}\n{options}"
        for name, module in modules.items()
    )


def operations(vendor: str) -> str:
    """The table of a vendor's operations, as the generator writes it."""
    folder = ROOT / "generated" / "usergroups_clients" / vendor
    text = (folder / "operations.md").read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if line.startswith("|"))


def origin(vendor: str) -> str:
    """Where a vendor's document comes from."""
    return _escaped(_data(vendor)["origin"])


def left_out(vendor: str) -> str:
    """The table of the calls that a vendor has and its document has not, with the reasons."""
    rows = [f"| {_call(each)} | {_reason(each)} |" for each in _data(vendor).get("left_out", [])]
    return "\n".join(["| call | why it is left out |", "| --- | --- |", *rows])


_OF_ALL: Final[Mapping[str, Callable[[], str]]] = {
    "capabilities": lambda: str(usergroups.capabilities()),
    "classes": classes,
    "asynchronous classes": lambda: classes("Async"),
    "sandboxes": sandboxes,
}
_OF_VENDOR: Final[Mapping[str, Callable[[str], str]]] = {
    "operations": operations,
    "origin": origin,
    "left out": left_out,
}


def _data(vendor: str) -> dict[str, Any]:
    text = (ROOT / "specs" / vendor / "vendor.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _call(call: Mapping[str, str]) -> str:
    """What a call is for, and below it the call, as far as it is known."""
    known = " ".join(part for part in (call["method"], call["path"]) if part != "?")
    name = _escaped(call["name"])
    return f"{name}<br>`{known}`" if known else name


def _reason(call: Mapping[str, str]) -> str:
    return _escaped(call["reason"])


def _escaped(text: str) -> str:
    """A text as Markdown that says just this, also in a table; `code` and addresses stay such."""
    parts = _CODE.split(" ".join(text.split()))
    return "".join(part if number % 2 else _plain(part) for number, part in enumerate(parts))


def _plain(text: str) -> str:
    parts = _ADDRESS.split(text)
    return "".join(
        f"<{part}>" if number % 2 else re.sub(r"([\\*_|\[\]<>&])", r"\\\1", part)
        for number, part in enumerate(parts)
    )
