# Generated from generator/emit/templates/_runtime; do not edit.
"""Write parameters into queries, headers and cookies, in the styles of OpenAPI."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Literal
from urllib.parse import quote

from .errors import InvalidArgument
from .headers import check_header, check_name
from .texts import encodable, items_of, members_of, text_of
from .unset import UNSET
from .writing import plain

# `#` would end the query and `&` the parameter, so they are encoded all the same.
_RESERVED = ":/?[]@!$'()*+,;="
_TRIPLE = r"(%[0-9A-Fa-f]{2})"
_CONTROL = r"[\x00-\x1f\x7f]"


def form(name: str, value: object, *, explode: bool = True, allow_reserved: bool = False) -> str:
    """Return `name=value`; a list as `name=a&name=b`, or as `name=a,b` if not exploded."""
    if value is None or value is UNSET:
        return ""
    items = items_of(value, name)
    members = None if items is not None else members_of(value, name)
    if members is not None:
        if explode:
            return join_query(*(_member(key, members, name, allow_reserved) for key in members))
        items = _flat(members, name)
    if items is None:
        return _pair(name, text_of(value, name), allow_reserved)
    if explode:
        return "&".join(_pair(name, item, allow_reserved) for item in items)
    return delimited_texts(name, items, ",", allow_reserved=allow_reserved)


def delimited(name: str, values: object, delimiter: Literal[" ", "|", ","]) -> str:
    """Return `name=a b` or `name=a|b`, the delimiter percent-encoded."""
    if values is None or values is UNSET:
        return ""
    items = items_of(values, name)
    members = None if items is not None else members_of(values, name)
    if members is not None:
        items = _flat(members, name)
    return delimited_texts(name, [text_of(values, name)] if items is None else items, delimiter)


def _member(key: str, members: Mapping[str, object], name: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    """Write a member of an object as a parameter of its own; a list as several."""
    where = f"{name}.{key}"
    items = items_of(members[key], where)
    texts = [text_of(members[key], where)] if items is None else items
    return "&".join(_pair(key, each, reserved) for each in texts)


def _flat(members: Mapping[str, object], name: str) -> list[str]:
    """List the names and values of an object, one after the other."""
    return [text for key in members for text in (key, text_of(members[key], f"{name}.{key}"))]


def delimited_texts(
    name: str, items: Sequence[str], delimiter: str, *, allow_reserved: bool = False
) -> str:
    """Return the items of one parameter with a delimiter between them."""
    if not items:
        return ""
    between = delimiter if delimiter == "," else quote(delimiter, safe="")
    return f"{_key(name)}={between.join(_value(item, allow_reserved) for item in items)}"


def deep_object(name: str, value: object) -> str:
    """Return `name[key]=value` for each member, and for each of theirs."""
    if value is None or value is UNSET:
        return ""
    members = members_of(value, name)
    if members is None:
        raise InvalidArgument("must be a dict or a model", argument=name)
    return join_query(*(_deep(f"{name}[{key}]", item) for key, item in members.items()))


def _deep(name: str, value: object) -> str:
    members = members_of(value, name)
    if members is None:
        return form(name, value)
    return join_query(*(_deep(f"{name}[{key}]", item) for key, item in members.items()))


def json_parameter(name: str, value: object) -> str:
    """Return `name=` and the value as JSON."""
    if value is None or value is UNSET:
        return ""
    return _pair(name, compact_json(value, name), reserved=False)


def raw(text: str | None, name: str = "query") -> str:
    """Return text that is a query already; only what no query can hold is percent-encoded."""
    if text is None:
        return ""
    if re.search(_CONTROL, text):
        raise InvalidArgument("holds a control character", argument=name)
    return quote(encodable(text, name), safe="!$%&'()*+,;=:@/?[]{}|\\^`~")


def join_query(*parts: str) -> str:
    """Join the parts that are there to one query, without a `?`."""
    return "&".join(filter(None, parts))


def header(name: str, value: object, *, explode: bool = False) -> tuple[str, str] | None:
    """Return a header; a list as `a,b`, an object as `k,v` or, exploded, as `k=v`."""
    if value is None or value is UNSET:
        return None
    check_name(name, "header")
    text = _simple(name, value, explode=explode)
    check_header(name, text)
    return name, text


def cookie(name: str, value: object) -> tuple[str, str] | None:
    """Return a `Cookie` header with that one cookie, its value percent-encoded."""
    if value is None or value is UNSET:
        return None
    check_name(name, "cookie")
    text = _simple(name, value, explode=False)
    return "Cookie", f"{name}={quote(text, safe=_RESERVED.replace(';', '').replace(',', ''))}"


def join_headers(*headers: tuple[str, str] | None) -> dict[str, str]:
    """Collect the headers that are there; cookies become one header."""
    joined: dict[str, str] = {}
    for one in headers:
        if one is None:
            continue
        name, value = one
        both = name == "Cookie" and name in joined
        joined[name] = f"{joined[name]}; {value}" if both else value
    return joined


def compact_json(value: object, name: str) -> str:
    """Write the value as JSON without blanks."""
    text = json.dumps(plain(value, name), ensure_ascii=False, separators=(",", ":"))
    return encodable(text, name)


def json_text(value: object, name: str) -> str | None:
    """Write the value as JSON for a header or a cookie; None stays None."""
    return None if value is None or value is UNSET else compact_json(value, name)


def query_of(query: Mapping[str, object] | str | None) -> str:
    """Write a query from a mapping, or from text that is one already."""
    if query is None or isinstance(query, str):
        return raw(query)
    return join_query(*(form(name, value) for name, value in query.items()))


def _simple(name: str, value: object, *, explode: bool) -> str:
    items = items_of(value, name)
    members = None if items is not None else members_of(value, name)
    if members is not None:
        between = "=" if explode else ","
        items = [f"{key}{between}{text_of(item, name)}" for key, item in members.items()]
    return text_of(value, name) if items is None else ",".join(items)


def _pair(name: str, text: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    return f"{_key(name)}={_value(text, reserved)}"


def _key(name: str) -> str:
    return quote(encodable(name, name), safe="$")


def _value(text: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    if not reserved:
        return quote(text, safe="")
    # Triples that are there already pass, as in the reserved expansion of RFC 6570.
    parts = re.split(_TRIPLE, text)
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED) for index, part in enumerate(parts)
    )
