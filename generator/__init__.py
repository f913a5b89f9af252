"""Turns the documents of `specs/` into the typed clients of `generated/`."""
