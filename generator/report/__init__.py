"""Report which parts of a document are used, rewritten, loosened or dropped."""
