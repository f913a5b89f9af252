"""How the project does against the bars that it must reach: `nox -s bench`."""
