"""Send requests over connections, through httpx or httpx2; nothing is tried again here."""
