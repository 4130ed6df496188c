"""What may be the title, and how lines around it are worded."""
