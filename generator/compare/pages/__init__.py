"""Compare the facts of a documentation page with those of a document."""
