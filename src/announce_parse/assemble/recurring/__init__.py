"""Series and editions: names of what recurs, and the numbers that count it."""
