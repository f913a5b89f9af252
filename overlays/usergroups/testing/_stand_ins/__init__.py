"""Behaviour of each vendor: its state, and one method an operation of its document."""
