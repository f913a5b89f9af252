"""Judge and decode responses, and make the errors of those that failed."""
