"""The parts of the change report: what is compared, in which order, and how it is told."""
