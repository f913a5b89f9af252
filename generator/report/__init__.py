"""Report which parts of a document are used, rewritten or dropped."""
