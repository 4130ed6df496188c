"""Who takes part, in which role, and who is merely mentioned."""
