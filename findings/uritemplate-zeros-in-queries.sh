#!/bin/sh
# uritemplate 4.2.0 (PyPI) writes `?page=` for {?page} where page is 0 or False, and `/0` for {/page}:
# the query asks whether a value is true, the path whether it is None. In {+path}, a value with one
# %2F in it keeps its blanks as they are, so that the result is no URI; without the %2F they are
# escaped. Expected were ?page=0, a value for False, and a%20b%2Fc, as from uri-template 1.3.0 and
# std-uritemplate 2.0.12 (RFC 6570, 2.3 and 3.2.3). An empty list is left out, as expected.
# Source: uritemplate/variable.py (_query_expansion, _only_quote_unquoted_characters).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  uritemplate==4.2.0 uri-template==1.3.0 std-uritemplate==2.0.12
"$folder/venv/bin/python" - <<'PYTHON'
import uri_template
import uritemplate
from stduritemplate import StdUriTemplate

EXPANSIONS = [
    ("{?v}", 0),
    ("{?v}", False),
    ("{&v}", 0),
    ("{/v}", 0),
    ("{?v}", []),
    ("{+v}", "a b%2Fc"),
    ("{+v}", "a b/c"),
]
found = [
    (
        uritemplate.expand(template, v=value),
        uri_template.expand(template, v=value),
        StdUriTemplate.expand(template, {"v": value}),
    )
    for template, value in EXPANSIONS
]
for (template, value), results in zip(EXPANSIONS, found):
    print(template, repr(value), *map(repr, results))
assert found == [
    ("?v=", "?v=0", "?v=0"),
    ("?v=", "?v=false", "?v=false"),
    ("&v=", "&v=0", "&v=0"),
    ("/0", "/0", "/0"),
    ("", "", ""),
    ("a b%2Fc", "a%20b%2Fc", "a%20b%2Fc"),
    ("a%20b/c", "a%20b/c", "a%20b/c"),
]
PYTHON
