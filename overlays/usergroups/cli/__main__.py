"""Run the command line: `python -m usergroups.cli`."""

import sys

from usergroups.cli import main

sys.exit(main())
