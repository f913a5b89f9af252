"""What every generated client stands on: reading, writing, requests, errors; no vendor in it."""
