"""Dry runs and plans, against the sandbox of every vendor that they are for."""
