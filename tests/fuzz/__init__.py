"""Fuzz the served sandboxes by their documents: `nox -s fuzz`. pytest collects none."""
