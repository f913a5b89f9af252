"""Documents that mean harm: the output is sound, or there is one error and nothing else."""
