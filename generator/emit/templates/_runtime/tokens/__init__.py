"""Sign requests, with keys or with tokens that are fetched, shared and renewed."""
