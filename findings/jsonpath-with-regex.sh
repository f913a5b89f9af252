#!/usr/bin/env bash
# A JSONPath filter selects other nodes once an unrelated package is installed.
# Guess before the run: `match(@, '\p{Lu}')` and `search(@, '.')` select the same whatever else the environment has.
# Seen: python-jsonpath 2.2.2 compiles I-Regexp with `regex` if that happens to be importable (many packages bring it),
# else with `re`, where `\p{Lu}` silently selects nothing and `.` takes a carriage return (RFC 9485: it must not).
# Versions: python-jsonpath 2.2.2, regex 2026.11.19. Source: jsonpath/function_extensions/_pattern.py, RFC 9485 section 5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
pip() { "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"; }
selected() {
    "$folder/venv/bin/python" - <<'PY'
import jsonpath

texts = ["A", "a", "\r"]
print([jsonpath.findall(path, texts, strict=True) for path in ("$[?match(@, '\\\\p{Lu}')]", "$[?search(@, '.')]")])
PY
}
pip python-jsonpath==2.2.2
before=$(selected)
echo "alone:      $before"
pip regex==2026.11.19
after=$(selected)
echo "with regex: $after"
[[ "$before" == "[[], ['A', 'a', '\\r']]" && "$after" == "[['A'], ['A', 'a']]" ]]
