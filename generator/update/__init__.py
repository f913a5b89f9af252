"""Take a vendor's new document: read it, merge it, try it out, and put it in place."""
