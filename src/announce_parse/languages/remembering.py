"""How many words the look-ups by word remember, each for itself: words come again, most of them soon."""

WORDS = 4096  # with 20,000 and more, a process still grew by 60 MB after its first 2,000 announcements
