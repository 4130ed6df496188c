"""Pages for people: the review page, and the report on an archive."""
