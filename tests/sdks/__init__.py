"""Drive a served sandbox with the vendors' own clients: `nox -s vendors`. pytest collects none."""
