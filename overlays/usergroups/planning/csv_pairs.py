"""Tables of two columns in CSV files, as programs and spreadsheets write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Final

from usergroups.planning.documents import text_of
from usergroups_clients._runtime.errors import InvalidArgument

_SEPARATORS: Final = (",", ";", "\t")
_MOST_SHOWN: Final = 60
_CUT_SHORT: Final = re.compile(r"[0-9]([.,][0-9]+)?[Ee]\+[0-9]+")
"""A long number as a spreadsheet shows it, or a library: all but the first digits are lost."""


def read_pairs(path: Path, head: tuple[str, str], need: str) -> Iterator[tuple[int, str, str]]:
    """Yield the rows of a CSV file, each with its line.

    Args:
        path: The file. Commas separate its columns, or what separates those of the first line:
            semicolons, as spreadsheets write them where the comma is in numbers, or tabs.
        head: The first line.
        need: What each row must have.

    Raises:
        InvalidArgument: It has another head, or a row that is not of two values; says which.

    """
    text = text_of(path)
    first = text.partition("\n")[0].strip()
    separator = next((each for each in _SEPARATORS if each in first), ",")
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        if [each.strip().lower() for each in next(rows, list[str]())] != [*head]:
            message = f"must be `{','.join(head)}` and nothing else, not {first[:_MOST_SHOWN]!r}"
            raise InvalidArgument(message, argument=f"{path}, line 1")
        for row in rows:
            if not row:
                continue
            where = f"{path}, line {rows.line_num}"
            if len(row) != len(head) or not all(each.strip() for each in row):
                raise InvalidArgument(need, argument=where)
            one, other = (each.strip() for each in row)
            for each in (one, other):
                _check_whole(each, where)
            yield rows.line_num, one, other
    except csv.Error as error:
        where = f"{path}, line {rows.line_num}"
        raise InvalidArgument(f"cannot be read: {error}", argument=where) from None


def _check_whole(value: str, where: str) -> None:
    if _CUT_SHORT.fullmatch(value):
        message = (
            f"{value!r} is a number that a spreadsheet has cut short: format the column as text,"
            " and enter the ids anew"
        )
        raise InvalidArgument(message, argument=where)
