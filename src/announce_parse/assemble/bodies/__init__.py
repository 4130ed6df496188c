"""Who holds an event and who supports it: names, and what the text around them tells."""
