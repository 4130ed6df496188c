"""Training and evaluation on gold folders."""
