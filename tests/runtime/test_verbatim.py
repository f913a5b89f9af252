"""Test that what is spelled as we would not write it, and not changed, comes back so."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
import yaml
from hypothesis import given
from pydantic_core import to_json

from tests.differential.texts import FORMATTED
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.values.reading import (
    Reader,
    read_bytes,
    read_date,
    read_datetime,
    read_time,
    read_uuid,
)
from usergroups_clients._runtime.values.texts import text_of
from usergroups_clients._runtime.values.writing import (
    plain,
    write_bytes,
    write_datetime,
    write_time,
    write_uuid,
)

ODD: list[tuple[Reader[Any], str, Any]] = [
    (
        read_datetime,
        "2024-12-31t23:59:59.1234567+00:00",
        dt.datetime(2024, 12, 31, 23, 59, 59, 123456, dt.UTC),
    ),
    (read_datetime, "2016-12-31T23:59:60Z", dt.datetime(2017, 1, 1, tzinfo=dt.UTC)),
    (read_datetime, "2024-12-31 10:00", dt.datetime(2024, 12, 31, 10, tzinfo=dt.UTC)),
    (read_datetime, "2024-W01-1T00:00:00Z", dt.datetime(2024, 1, 1, tzinfo=dt.UTC)),
    (read_datetime, "2024-12-31T235959.1Z", dt.datetime(2024, 12, 31, 23, 59, 59, 100000, dt.UTC)),
    (read_datetime, "2024-12-31T10:00:00-00:00", dt.datetime(2024, 12, 31, 10, tzinfo=dt.UTC)),
    (
        read_datetime,
        "2024-12-31T10:00:00+00:00",
        dt.datetime(2024, 12, 31, 10, tzinfo=dt.UTC),
    ),
    (
        read_datetime,
        "2024-12-31T10:00:00.120000+00:00",
        dt.datetime(2024, 12, 31, 10, 0, 0, 120000, dt.UTC),
    ),
    (read_time, "10:00", dt.time(10)),
    (read_time, "10:00:00.50z", dt.time(10, 0, 0, 500000, dt.UTC)),
    (
        read_uuid,
        "12345678-1234-5678-1234-56781234567A",
        UUID("12345678-1234-5678-1234-56781234567a"),
    ),
    (read_uuid, "1234567812345678123456781234567a", UUID("12345678-1234-5678-1234-56781234567a")),
    (read_bytes, "-_8", b"\xfb\xff"),
    (read_bytes, "YR==", b"a"),
]
USUAL: list[tuple[Reader[Any], str]] = [
    (read_datetime, "2024-12-31T23:59:59Z"),
    (read_datetime, "2024-12-31T23:59:59.120000+05:30"),
    (read_datetime, "0007-01-02T03:04:05.000678Z"),
    (read_date, "2024-12-31"),
    (read_time, "23:59:59"),
    (read_uuid, "12345678-1234-5678-1234-56781234567a"),
    (read_bytes, "+/8="),
]


@pytest.mark.parametrize(("reader", "text", "value"), ODD)
def test_it_is_what_it_says_and_keeps_its_text(reader: Reader[Any], text: str, value: Any) -> None:
    read = reader(text, None, [])
    assert read == value
    assert hash(read) == hash(value)
    assert isinstance(read, type(value))
    assert repr(read) == repr(value)
    assert plain([read]) == [text]
    for copied in (copy.copy(read), copy.deepcopy(read), _pickled(read)):
        assert (copied, plain(copied)) == (value, text)


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own


@pytest.mark.parametrize(("reader", "text"), USUAL)
def test_what_is_spelled_as_we_do_is_nothing_special(reader: Reader[Any], text: str) -> None:
    read = reader(text, None, [])
    assert type(read) in (dt.datetime, dt.date, dt.time, UUID, bytes)
    assert plain(read) == text


@pytest.mark.parametrize("text", ["2024-12-31T23:59,59Z", "2024-12-31T10:00:00+00:80"])
def test_what_some_pythons_take_for_a_time_comes_back_as_it_was(text: str) -> None:
    with suppress(InvalidResponse):
        assert write_datetime(read_datetime(text, None, [])) == text


def test_what_is_made_of_it_is_written_as_we_do() -> None:
    moment = read_datetime("2024-12-31t10:00:00.1234567Z", None, [])
    assert write_datetime(moment + dt.timedelta(hours=1)) == "2024-12-31T11:00:00.123456Z"
    assert write_datetime(moment.replace(microsecond=0)) == "2024-12-31T10:00:00Z"
    assert write_time(read_time("10:00", None, []).replace(hour=11)) == "11:00:00"
    assert write_bytes(read_bytes("YR==", None, []) + b"b") == "YWI="
    assert write_uuid(UUID(int=read_uuid("0" * 32, None, []).int + 1)) == str(UUID(int=1))


def test_utc_with_an_offset_keeps_its_spelling_and_is_utc() -> None:
    moment = read_datetime("2024-12-31T10:00:00+00:00", None, [])
    zone = moment.tzinfo
    assert zone == dt.UTC == zone
    assert zone != dt.timezone(dt.timedelta(hours=1))
    assert (str(zone), moment.tzname(), moment.dst()) == ("UTC", "UTC", None)
    assert write_datetime(moment + dt.timedelta(hours=1)) == "2024-12-31T11:00:00+00:00"
    noon = dt.datetime(2025, 1, 1, 13, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert write_datetime(noon.astimezone(zone)) == "2025-01-01T12:00:00+00:00"
    assert write_datetime(moment.astimezone(dt.UTC)) == "2024-12-31T10:00:00Z"
    odd = read_datetime("2024-12-31t10:00:00Z", None, [])
    assert (odd, odd.tzinfo) == (moment, zone)
    assert read_datetime("0999-01-01T00:00:00.000001+00:00", None, []).year == 999


def test_another_time_of_the_same_zone_is_written_as_we_do() -> None:
    moment = read_datetime("2024-12-31t10:00:00.1234567+01:00", None, [])
    zone = moment.tzinfo
    noon = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
    assert write_datetime(dt.datetime(2025, 1, 1, tzinfo=zone)) == "2025-01-01T00:00:00+01:00"
    assert write_datetime(noon.astimezone(zone)) == "2025-01-01T13:00:00+01:00"
    assert write_datetime(moment.astimezone(dt.UTC)) == "2024-12-31T09:00:00.123456Z"
    assert write_datetime(moment.replace(tzinfo=dt.UTC)) == "2024-12-31T10:00:00.123456Z"
    assert write_time(moment.timetz()) == "10:00:00.123456+01:00"
    day = dt.datetime.combine(dt.date(2025, 1, 1), read_time("10:00z", None, []))
    assert write_datetime(day) == "2025-01-01T10:00:00Z"


def test_the_zone_is_as_the_one_it_stands_for() -> None:
    moment = read_datetime("2024-12-31t10:00:00+01:00", None, [])
    zone, usual = moment.tzinfo, dt.timezone(dt.timedelta(hours=1))
    assert zone == usual == zone
    assert zone != dt.UTC
    assert hash(zone) == hash(usual)
    assert (str(zone), repr(zone)) == (str(usual), repr(usual))
    assert (moment.tzname(), moment.dst(), zone.utcoffset(None)) == (
        "UTC+01:00",
        None,
        usual.utcoffset(None),
    )
    assert copy.deepcopy(zone) == zone == _pickled(zone)


@pytest.mark.parametrize(("reader", "text", "value"), ODD)
def test_serialisers_take_it_as_what_it_is(reader: Reader[Any], text: str, value: Any) -> None:
    read = reader(text, None, [])
    if type(read) in (dt.datetime, UUID):
        assert type(read) is type(value)
    assert json.dumps(read, default=str) == json.dumps(value, default=str)
    assert to_json(read, bytes_mode="base64") == to_json(value, bytes_mode="base64")
    if isinstance(value, dt.datetime):
        assert yaml.safe_dump(read) == yaml.safe_dump(value)


def test_it_goes_into_a_query_as_it_came() -> None:
    for reader, text, _ in ODD:
        if reader is not read_bytes:
            assert text_of(reader(text, None, []), "since") == text


@pytest.mark.parametrize("name", ["date-time", "date", "time", "uuid", "byte"])
def test_any_spelling_comes_back(name: str) -> None:
    readers = {
        "date-time": read_datetime,
        "date": read_date,
        "time": read_time,
        "uuid": read_uuid,
        "byte": read_bytes,
    }

    @given(FORMATTED[name])
    def check(text: str) -> None:
        assert plain(readers[name](text, None, [])) == text

    check()
