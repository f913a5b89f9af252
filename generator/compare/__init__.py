"""Compare two versions of a client, and report the changes in Python terms."""
