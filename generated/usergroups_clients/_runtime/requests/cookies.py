# Generated from generator/emit/templates/_runtime; do not edit.
"""Write parameters into cookies, in the two styles that OpenAPI has for them."""

from __future__ import annotations

import re
from urllib.parse import quote

from ..errors import InvalidArgument
from ..unset import UNSET
from ..values.headers import check_name
from ..values.texts import elements_of, expanded, items_of, pairs_of, text_of

_SAFE = ":/?[]@!$'()*+="
_ENDS_VALUE = r"[;\x00-\x1f\x7f]|[^\x00-\xff]"


def cookie(name: str, value: object, *, allow_reserved: bool = False) -> tuple[str, str] | None:
    """Return a `Cookie` header with that one cookie; a list as `a,b`, an object as `k,v`.

    Values are percent-encoded, but for triples that are there already if `allow_reserved`; an
    empty list or object is no cookie.
    """
    if value is None or value is UNSET:
        return None
    check_name(name, "cookie")
    elements = elements_of(value, name)
    texts = [text_of(value, name)] if elements is None else [text for _, text in elements]
    if not texts:
        return None
    if allow_reserved:
        encoded = [expanded(text, f"{_SAFE}#&") for text in texts]
    else:
        encoded = [quote(text, safe=_SAFE) for text in texts]
    return "Cookie", f"{name}={','.join(encoded)}"


def plain_cookie(name: str, value: object, *, explode: bool = True) -> tuple[str, str] | None:
    """Return a `Cookie` header with the value as it is, nothing encoded.

    Exploded, a list is as many cookies of that name, and each member of an object a cookie of its
    own name; else a list is `a,b` and an object `k,v`.

    Raises:
        InvalidArgument: A value holds what would end it, and is to be given in an escaped form.
    """
    if value is None or value is UNSET:
        return None
    pairs = _pairs(name, value) if explode else None
    if pairs is None:
        elements = elements_of(value, name)
        texts = [(name, text_of(value, name))] if elements is None else elements
        pairs = [(name, ",".join(_plain(text, at) for at, text in texts))] if texts else []
    for key, text in pairs:
        check_name(key, "cookie")
        _plain(text, key)
    return ("Cookie", "; ".join(f"{key}={text}" for key, text in pairs)) if pairs else None


def _pairs(name: str, value: object) -> list[tuple[str, str]] | None:
    items = items_of(value, name)
    return pairs_of(value, name) if items is None else [(name, text) for text in items]


def _plain(text: str, at: str) -> str:
    if re.search(_ENDS_VALUE, text) or text.strip(" \t") != text:
        raise InvalidArgument("holds what no cookie can, and needs an escape", argument=at)
    return text
