"""Base URLs as vendors write them: put into the form of one that requests can be sent to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from generator.jsontree import child, is_list, is_object

if TYPE_CHECKING:
    from generator.read.repair_notes import Notes

__all__ = ["settle_host", "settle_server"]

_Object = dict[str, Any]
_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")
_VALUE: Final = re.compile(r"(?!\.*$)[\w.~-]+(:[0-9]{1,5})?", re.ASCII)
"""A value that a client takes for a variable."""
_FIXED: Final = re.compile(r"[\w.~/-]*|https?://[\w.~:/-]*", re.ASCII)
"""A value that a variable may have besides, if it may not be changed."""
_SCHEME: Final = re.compile(r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?//(?P<rest>.*)", re.DOTALL)
_HOST: Final = re.compile(r"(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}|localhost|\d+(?:\.\d+){3}")
_HOSTED: Final = re.compile(
    r"https?://[\w~-]{1,63}(?:\.[\w~-]{1,63})*\.?(?::\d{1,5})?(?:/.*)?", re.ASCII
)
_USERINFO: Final = re.compile(r"//[^/?#]*@")
_PATH: Final = "/-._~!$&'()*+,;=:%{}"


def settle_server(node: _Object, pointer: str, notes: Notes) -> None:
    """Give a server an absolute URL of HTTP, one from its host's root (`/v1`), or none (`""`).

    A variable whose default no client could be given is replaced by that default, and has to be
    given if the default shows no more than where a value goes.
    """
    stated = node.get("url")
    text = stated.strip() if type(stated) is str else ""
    declared = node.get("variables")
    variables: _Object = declared if is_object(declared) else {}
    for name in dict.fromkeys(_VARIABLE.findall(text)):
        variable = variables.get(name)
        at = child(child(child(pointer, "variables"), name), "default")
        text = _settle_variable(text, name, variable if is_object(variable) else {}, at, notes)
    settled = _settle_url(text)
    if settled != stated:
        what = f"made {settled!r}" if settled else "no URL to send to, so each client is given one"
        notes.add(child(pointer, "url"), f"{_shown(stated)}: {what}")
    node["url"] = settled


def settle_host(document: _Object, pointer: str, notes: Notes) -> None:
    """Make `host` and `basePath` of Swagger 2.0 that, where they hold more of a URL, or less."""
    host, base = (str(document.get(key) or "").strip() for key in ("host", "basePath"))
    in_host, in_base = _SCHEME.fullmatch(host), _SCHEME.fullmatch(base)
    url = in_host or in_base
    if url is not None:
        document.setdefault("schemes", [(url["scheme"] or "https").lower()])
        host = url["rest"]
    host, slash, path = host.partition("/")
    host = host.rpartition("@")[2]
    base = slash + path if in_base or not base else base
    found = host if not host or _HOSTED.fullmatch(f"https://{_filled(host)}") else ""
    for key, value in (("host", found), ("basePath", _path(f"/{base}"))):
        stated = document.get(key)
        if type(stated) is str and stated.strip("/") != value.strip("/"):
            notes.add(child(pointer, key), f"{_shown(stated)}: made {value!r}")
        if value or stated is not None:
            document[key] = value


def _settle_variable(text: str, name: str, variable: _Object, at: str, notes: Notes) -> str:
    """Return the URL without a variable that cannot be one."""
    stated = variable.get("default")
    default = "" if stated is None else str(stated)
    placeholder = f"{{{name}}}"
    choices = variable.get("enum")
    if text.startswith(f"{placeholder}://"):
        scheme = default.lower() if default.lower() in {"http", "https"} else "https"
        notes.add(at, f"the scheme of the URL: {scheme}")
        return text.replace(placeholder, scheme, 1)
    if _VALUE.fullmatch(default):
        if is_list(choices) and default not in map(str, choices):
            notes.add(at, "none of the values that are listed: added to them")
            choices.append(default)
        return text
    filled = text.replace(placeholder, default)
    if _FIXED.fullmatch(default) and _HOSTED.fullmatch(_filled(_settle_url(filled))):
        if stated is not None:
            notes.add(at, f"not a value that a client can be given: the URL is {filled!r}")
            return filled
    elif default:
        notes.add(at, f"{_shown(default)} is no value: each client is given one")
    variable.pop("default", None)
    return text


def _settle_url(text: str) -> str:
    found = _SCHEME.fullmatch(text)
    if found is not None:
        scheme, rest = (found["scheme"] or "https").lower(), found["rest"]
    elif _HOST.fullmatch(re.split(r"[:/?#]", text, maxsplit=1)[0]):
        scheme, rest = "http" if text.startswith("localhost") else "https", text
    else:
        return _path(text)
    authority, slash, path = re.split(r"[?#]", rest, maxsplit=1)[0].partition("/")
    host = authority.rpartition("@")[2].strip()
    if not _HOSTED.fullmatch(f"{scheme}://{_filled(host)}") or not _is_port(host):
        return ""
    return f"{scheme}://{host}{_path(slash + path)}"


def _is_port(host: str) -> bool:
    port = host.rpartition(":")[2]
    return not port.isdigit() or 0 < int(port) < 65536


def _path(text: str) -> str:
    """Return a path from the root without what no base path has; "" if the text is none."""
    if not text.startswith("/"):
        return ""
    steps = [step.strip() for step in re.split(r"[?#]", text, maxsplit=1)[0].split("/")]
    kept = [quote(step, safe=_PATH) for step in steps if step not in {"", ".", ".."}]
    return "/" + "/".join(kept) + ("/" if kept and not steps[-1] else "")


def _filled(text: str) -> str:
    return _VARIABLE.sub("1", text)


def _shown(stated: object) -> str:
    """Show the stated value without the credentials of a URL: a log may get it."""
    return "missing" if stated is None else _USERINFO.sub("//…@", repr(stated))[:80]
