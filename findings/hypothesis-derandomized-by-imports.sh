#!/bin/sh
# A derandomized Hypothesis test draws other values once an unrelated local module is imported: it mixes
# in constants that it finds in the source of the modules that are loaded. So a property test that passes
# alone can fail in a suite, or with another distribution over workers, though its seed is fixed.
# Guess before the run: `derandomize=True` draws the same values, whatever else has been imported.
# Seen with hypothesis 6.170.15. Source: hypothesis/internal/constants_ast.py and the setting's documentation.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check hypothesis==6.170.15
cd "$folder"
printf 'PORT = 48151623\n' > settings_of_an_application.py
cat > draw.py <<'EOF'
import sys

if sys.argv[1] == "beside":
    import settings_of_an_application  # noqa: F401

from hypothesis import given, settings
from hypothesis import strategies as st

seen = []


@settings(derandomize=True, database=None, max_examples=200)
@given(st.integers())
def draw(number: int) -> None:
    seen.append(number)


draw()
print("yes" if any(str(number) == "4815" + "1623" for number in seen) else "no")
EOF
alone=$("$folder/venv/bin/python" draw.py alone)
beside=$("$folder/venv/bin/python" draw.py beside)
printf 'the constant is drawn alone: %s, with its module imported: %s\n' "$alone" "$beside"
test "$alone" = no
test "$beside" = yes
