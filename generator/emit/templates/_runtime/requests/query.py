"""Write parameters into queries, headers and cookies, in the styles of OpenAPI."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias
from urllib.parse import quote

from ..errors import InvalidArgument
from ..unset import UNSET
from ..values.headers import check_header, check_name
from ..values.texts import (
    Element,
    compact_json,
    elements_of,
    encodable,
    expanded,
    inner_text,
    items_of,
    members_of,
    pairs_of,
    refuse_delimiter,
    text_of,
)
from ..values.writing import plain

Delimiter: TypeAlias = Literal[",", " ", "|", "\t"]

# `#` would end the query and `&` the parameter, so they are encoded all the same.
_RESERVED = ":/?[]@!$'()*+,;="
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_CONTROL = r"[\x00-\x1f\x7f]"


def form(name: str, value: object, *, explode: bool = True, allow_reserved: bool = False) -> str:
    """Return `name=value`; a list as `name=a&name=b`, or as `name=a,b` if not exploded."""
    if value is None or value is UNSET:
        return ""
    if not explode:
        return delimited(name, value, ",", allow_reserved=allow_reserved)
    items = items_of(value, name)
    flat = items is not None or isinstance(value, str | int)  # asking what has members is slow
    members = None if flat else members_of(value, name)
    if members is not None:
        return join_query(*(_member(key, members, name, allow_reserved) for key in members))
    texts = [text_of(value, name)] if items is None else items
    return "&".join(_pair(name, each, allow_reserved) for each in texts)


def delimited(
    name: str, value: object, delimiter: Delimiter, *, allow_reserved: bool = False
) -> str:
    """Return `name=a,b`, or with another delimiter, which is percent-encoded: `name=a%7Cb`.

    A comma inside a value is percent-encoded, which tells it from those between them; of the
    others nothing could.
    """
    if value is None or value is UNSET:
        return ""
    elements = elements_of(value, name)
    if elements is None:
        return _pair(name, text_of(value, name), allow_reserved)
    if not elements:
        return ""
    if delimiter != ",":
        for at, text in elements:
            refuse_delimiter(text, delimiter, at)
    between = delimiter if delimiter == "," else quote(delimiter, safe="")
    texts = [_value(text, allow_reserved).replace(",", "%2C") for _, text in elements]
    return f"{_key(name)}={between.join(texts)}"


def _member(key: str, members: Mapping[str, object], name: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    """Write a member of an object as a parameter of its own; a list as several."""
    where = f"{name}.{key}"
    if members[key] is None:
        return ""
    items = items_of(members[key], where)
    texts = [inner_text(members[key], where)] if items is None else items
    return "&".join(_pair(key, each, reserved) for each in texts)


def deep_object(name: str, value: object, *, allow_reserved: bool = False) -> str:
    """Return `name[key]=value` for each member, and for each of theirs.

    A value that is no object goes as `name=value`, for a union may have both.
    """
    members = members_of(value, name)
    if members is None:
        return form(name, value, allow_reserved=allow_reserved)
    return join_query(
        *(
            deep_object(f"{name}[{key}]", item, allow_reserved=allow_reserved)
            for key, item in members.items()
        )
    )


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


def header(
    name: str, value: object, *, explode: bool = False, delimiter: Delimiter = ","
) -> tuple[str, str] | None:
    """Return a header; a list as `a,b`, an object as `k,v` or, exploded, as `k=v`.

    An empty list or object is no header, as it is no parameter of a query.
    """
    if value is None or value is UNSET:
        return None
    check_name(name, "header")
    pairs = pairs_of(value, name) if explode else None
    elements = elements_of(value, name) if pairs is None else _assignments(pairs, name)
    if elements is None:
        text = text_of(value, name)
    elif elements:
        text = delimiter.join(_header_element(each, at, delimiter) for at, each in elements)
    else:
        return None
    check_header(name, text)
    return name, text


def _assignments(pairs: Sequence[tuple[str, str]], name: str) -> list[Element]:
    for key, _ in pairs:
        refuse_delimiter(key, "=", name)
    return [(f"{name}.{key}", f"{key}={text}") for key, text in pairs]


def _header_element(text: str, at: str, delimiter: Delimiter) -> str:
    """Return an item of a header; refuse one that would not arrive as it is.

    A comma may stand in double quotes, which recipients of lists read as one (RFC 9110, 5.6.4),
    and they take blanks around a comma for none of the value's.
    """
    if delimiter == ",":
        refuse_delimiter(re.sub(_QUOTED, "", text), delimiter, at)
        if text.strip(" \t") != text:
            raise InvalidArgument("begins or ends with a blank, which would be lost", argument=at)
    else:
        refuse_delimiter(text, delimiter, at)
    return text


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


def json_text(value: object, name: str) -> str | None:
    """Write the value as JSON in ASCII, for a header or a cookie; None stays None."""
    if value is None or value is UNSET:
        return None
    compact_json(value, name)  # refuses half a character, which an escape would hide
    return json.dumps(plain(value, name), separators=(",", ":"))


def query_of(query: Mapping[str, object] | str | None) -> str:
    """Write a query from a mapping, or from text that is one already."""
    if query is None or isinstance(query, str):
        return raw(query)
    return join_query(*(form(name, value) for name, value in query.items()))


def _pair(name: str, text: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    return f"{_key(name)}={_value(text, reserved)}"


def _key(name: str) -> str:
    return quote(encodable(name, name), safe="$")


def _value(text: str, reserved: bool) -> str:  # noqa: FBT001 - private, by position
    if not reserved:
        return quote(text, safe="")
    return expanded(text, _RESERVED)
