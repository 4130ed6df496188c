"""Names of venues, with their parts: room, street, postcode, city."""
