"""Read a vendor's document: from bytes to a `VendorDocument` whose nodes know where they stood."""
