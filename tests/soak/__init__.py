"""The clients under load and faults, for minutes; `nox -s soak` runs it, pytest does not."""
