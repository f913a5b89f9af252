#!/bin/sh
# scim2-filter-parser 0.7.0 (PyPI; django-scim2 filters with it) gives `and` and `or` one rank and reads
# from the left: in `a or b and c`, whoever is a alone is not found. With the `and` first, or with brackets,
# the answer is right. `active eq true` compares with the text TRUE, and finds nobody in SQLite.
# Expected was `and` before `or`, as RFC 7644, 3.4.2.2 (order of operations), and the parser's own docstring
# have it. Source: scim2_filter_parser/parser.py (precedence has OR and AND on one line).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check scim2-filter-parser==0.7.0
"$folder/venv/bin/python" - <<'PYTHON'
import sqlite3

from scim2_filter_parser.queries import SQLQuery

COLUMNS = {("userName", None, None): "users.name", ("userType", None, None): "users.type"}
COLUMNS[("active", None, None)] = "users.active"
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name, type, active)")
people = [("ann", "guest", 0), ("bob", "staff", 1), ("cid", "guest", 1)]
database.executemany("INSERT INTO users VALUES (?, ?, ?)", people)


class Query(SQLQuery):
    placeholder = "?"


def found(text):
    query = Query(text, "users", COLUMNS)
    return [row[0] for row in database.execute(query.sql, query.params)]


ANN, BOB, STAFF = 'userName eq "ann"', 'userName eq "bob"', 'userType eq "staff"'
results = {
    "or first": found(f"{ANN} or {BOB} and {STAFF}"),
    "and first": found(f"{BOB} and {STAFF} or {ANN}"),
    "in brackets": found(f"{ANN} or ({BOB} and {STAFF})"),
    "active": found("active eq true"),
}
print(*(f"{name}: {names}" for name, names in results.items()), sep="\n")
assert results == {
    "or first": ["bob"],
    "and first": ["ann", "bob"],
    "in brackets": ["ann", "bob"],
    "active": [],
}
PYTHON
